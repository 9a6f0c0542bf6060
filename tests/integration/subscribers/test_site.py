"""What stands around the editions can still be changed."""

import pytest
from plone import api
from plone.app.workflow.events import LocalrolesModifiedEvent
from z3c.relationfield import RelationValue
from zope.component import getUtility
from zope.event import notify
from zope.intid.interfaces import IIntIds
from zope.lifecycleevent import modified

from servicedeklaration.actions.approve import Approve
from servicedeklaration.actions.submit import Submit
from servicedeklaration.scripts.verify_seals import verify_publication

from ..actions.world import GIVEN, act_as, make_edition, make_publication


@pytest.fixture
def approved(portal):
    act_as(portal, "Manager")
    return make_edition(make_publication(portal), "approved")


def test_a_whole_site_can_be_taken_away(app, portal, approved):
    app.manage_delObjects([portal.getId()])
    assert portal.getId() not in app.objectIds()


def test_a_publication_can_be_moved_and_its_edition_stays_sealed(portal, approved):
    folder = api.content.create(portal, "Folder", "samling")
    moved = api.content.move(portal["stofmisbrug"], folder)
    assert api.content.get_state(moved["2025"]) == "approved"


def test_a_publication_can_be_described_anew(portal, approved):
    publication = portal["stofmisbrug"]
    publication.title = "Rusmidler"
    publication.reindexObject()
    assert api.content.find(Title="Rusmidler")


def test_a_draft_is_written_deleted_and_put_in_order_as_ever(portal):
    act_as(portal, "Manager")
    edition = make_edition(make_publication(portal), "draft")
    edition.manage_renameObject("indgang", "udgang")
    edition.moveObjectsToBottom(["udgang"])
    edition.manage_delObjects(["udgang"])
    portal["stofmisbrug"].manage_delObjects(["2025"])
    portal.manage_delObjects(["stofmisbrug"])


def test_a_place_that_a_sealed_edition_names_can_be_deleted(portal):
    act_as(portal, "Manager", "CommitteeSecretary")
    place = api.content.create(portal, "Kontaktsted", "center", name="Centret")
    draft = make_edition(make_publication(portal), "draft")
    offer = draft["indgang"]["raadgivning"]
    offer.contacts = [RelationValue(getUtility(IIntIds).getId(place))]
    modified(offer)
    Submit(draft)()
    Approve(draft, **GIVEN["approve"])()
    portal.manage_delObjects(["center"])
    assert "center" not in portal.objectIds()
    assert list(verify_publication(portal["stofmisbrug"])) == []


def test_a_publication_is_shared_with_a_colleague_whatever_state_its_editions_are_in(
    portal, approved
):
    publication = portal["stofmisbrug"]
    entry = {"id": "formanden", "type": "user", "roles": ["Reader"]}
    publication.restrictedTraverse("@@sharing").update_role_settings([entry])
    notify(LocalrolesModifiedEvent(publication, publication.REQUEST))
    assert publication.get_local_roles_for_userid("formanden") == ("Reader",)
