"""Nobody changes an edition that is no draft, whichever way they try; not even a Manager.

Permissions stop most ways; the subscribers stop those who have got the permissions nevertheless.
"""

import pytest
import transaction
from DateTime import DateTime
from OFS.CopySupport import CopyError
from plone import api
from plone.app.workflow.events import LocalrolesModifiedEvent
from plone.dexterity.utils import createContentInContainer
from Products.CMFCore.WorkflowCore import WorkflowException
from zExceptions import Unauthorized
from zope.event import notify
from zope.lifecycleevent import ObjectModifiedEvent

from servicedeklaration.actions.refusal import Refused
from servicedeklaration.content.tree import edition_tree
from servicedeklaration.content.walk import publication_of
from servicedeklaration.editions.permissions import WRITING
from servicedeklaration.editions.states import EDITABLE_STATES, STATES

from ..actions.world import act_as, go_on, make_edition, make_publication, stand_still, text

REFUSALS = (Refused, Unauthorized, WorkflowException, CopyError)


def change_a_text(edition):
    edition.tasks = text("Vi hjælper ikke.")
    notify(ObjectModifiedEvent(edition))


def change_an_offer(edition):
    edition.indgang.raadgivning.title = "Lukket rådgivning"
    notify(ObjectModifiedEvent(edition.indgang.raadgivning))


def add_a_section(edition):
    createContentInContainer(edition, "Afsnit", title="Nyt")


def add_an_offer_to_a_section(edition):
    createContentInContainer(edition.indgang, "Indsats", title="Ny")


def add_a_foreign_object(edition):
    edition.manage_addProduct["OFSP"].manage_addFolder("fremmed")


def delete_the_edition(edition):
    publication_of(edition).manage_delObjects([edition.getId()])


def delete_a_section(edition):
    edition.manage_delObjects(["indgang"])


def delete_an_offer(edition):
    edition.indgang.manage_delObjects(["raadgivning"])


def delete_the_publication(edition):
    api.portal.get()["samling"].manage_delObjects([publication_of(edition).getId()])


def delete_a_folder_above(edition):
    api.portal.get().manage_delObjects(["samling"])


def rename_the_edition(edition):
    publication_of(edition).manage_renameObject(edition.getId(), "nyt-navn")


def rename_a_section(edition):
    edition.manage_renameObject("indgang", "udgang")


def move_an_offer_out(edition):
    cut = edition.indgang.manage_cutObjects(["raadgivning"])
    _draft().manage_pasteObjects(cut)


def move_the_edition_to_another_publication(edition):
    cut = publication_of(edition).manage_cutObjects([edition.getId()])
    api.portal.get().andet.manage_pasteObjects(cut)


def paste_a_section(edition):
    copied = _draft().manage_copyObjects(["indgang"])
    edition.manage_pasteObjects(copied)


def change_the_order(edition):
    edition.moveObjectsToBottom(["indgang"])


def change_the_order_in_the_contents_view(edition):
    edition.getOrdering().moveObjectsToBottom(["indgang"])


def choose_another_view(edition):
    edition.restrictedTraverse("selectViewTemplate")("tabular_view")


def set_a_default_page(edition):
    edition.restrictedTraverse("setDefaultPage")("indgang")


def change_plones_own_dates(edition):
    edition.setExpirationDate(DateTime("2020-01-01"))
    notify(ObjectModifiedEvent(edition))


def go_back_to_an_earlier_version(edition):
    api.portal.get_tool("portal_repository").revert(edition, 0)


def save_a_version(edition):
    api.portal.get_tool("portal_repository").save(edition, comment="ny")


def share_it(edition):
    edition.manage_setLocalRoles("formanden", ["Editor"])
    notify(LocalrolesModifiedEvent(edition, edition.REQUEST))


def send_it_back_to_draft(edition):
    api.portal.get_tool("portal_workflow").doActionFor(edition, "send_back", comment="fordi")


def approve_it_again(edition):
    api.portal.get_tool("portal_workflow").doActionFor(edition, "approve")


WAYS = (
    change_a_text,
    change_an_offer,
    add_a_section,
    add_an_offer_to_a_section,
    add_a_foreign_object,
    delete_the_edition,
    delete_a_section,
    delete_an_offer,
    delete_the_publication,
    delete_a_folder_above,
    rename_the_edition,
    rename_a_section,
    move_an_offer_out,
    move_the_edition_to_another_publication,
    paste_a_section,
    change_the_order,
    change_the_order_in_the_contents_view,
    choose_another_view,
    set_a_default_page,
    change_plones_own_dates,
    go_back_to_an_earlier_version,
    save_a_version,
    share_it,
    send_it_back_to_draft,
    approve_it_again,
)
ONLY_PERMISSIONS = (
    choose_another_view,
    set_a_default_page,
    save_a_version,
    go_back_to_an_earlier_version,
)
"""Ways that Plone tells nobody of; `bin/verify-seals` finds the one that changes the text."""


LOCKED = sorted(set(STATES) - EDITABLE_STATES)


def _draft():
    return api.portal.get().andet["udkast"]


@pytest.fixture(scope="class")
def samling(portal_class):
    stand_still()
    act_as(portal_class, "Manager")
    folder = api.content.create(portal_class, "Folder", "samling")
    for state in LOCKED:
        make_edition(make_publication(folder, state), state)
    make_edition(make_publication(portal_class, "andet"), "draft", "udkast")
    transaction.savepoint()
    yield folder
    go_on()


class TestLocked:
    """An edition in every state but draft, made once; each try is undone."""

    @pytest.fixture(params=LOCKED)
    def edition(self, request, samling):
        edition = samling[request.param]["2025"]
        before = edition_tree(edition)
        savepoint = transaction.savepoint()
        yield edition
        savepoint.rollback()
        assert edition_tree(edition) == before

    @pytest.mark.parametrize("way", WAYS, ids=lambda way: way.__name__)
    def test_a_manager_cannot(self, edition, way):
        with pytest.raises(REFUSALS):
            way(edition)

    @pytest.mark.parametrize(
        "way", [w for w in WAYS if w not in ONLY_PERMISSIONS], ids=lambda way: way.__name__
    )
    def test_a_manager_who_has_taken_the_permissions_cannot_either(self, edition, way):
        for permission in WRITING:
            edition.manage_permission(permission, ["Manager"], acquire=0)
        with pytest.raises(REFUSALS):
            way(edition)
