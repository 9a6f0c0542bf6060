"""What is sealed is kept whole, and stays what it was whatever becomes of types and contacts."""

import json
from hashlib import sha256

import pytest
from plone import api
from plone.autoform.interfaces import IFormFieldProvider
from plone.behavior.interfaces import IBehavior
from plone.behavior.registration import BehaviorRegistration
from plone.dexterity.schema import SCHEMA_CACHE
from plone.supermodel import model
from plone.supermodel.model import SchemaClass
from z3c.relationfield import RelationValue
from zope import schema
from zope.component import getGlobalSiteManager, getUtility
from zope.interface import alsoProvides
from zope.intid.interfaces import IIntIds
from zope.lifecycleevent import modified

from servicedeklaration.actions.approve import Approve
from servicedeklaration.actions.refusal import Refused
from servicedeklaration.actions.register_existing import RegisterExisting
from servicedeklaration.content import records, store
from servicedeklaration.content.kept import kept
from servicedeklaration.content.places import hide
from servicedeklaration.content.state import state_of
from servicedeklaration.content.tree import edition_tree
from servicedeklaration.scripts.verify_seals import verify_publication
from servicedeklaration.seal.published import published

from ..browser.world import make_place
from .world import DECISION, act_as, make_draft, make_edition, make_publication, register


@pytest.fixture
def work(portal):
    """A Publikation with a place of its own."""
    act_as(portal, "Manager")
    return make_publication(portal, contacts=[relation(make_place(portal, "centret"))])


def relation(place) -> RelationValue:
    return RelationValue(getUtility(IIntIds).getId(place))


def draft_that_names(work, place, name="2025"):
    """A draft with an offer that names a place."""
    draft = make_draft(work, name)
    offer = draft["indgang"]["raadgivning"]
    offer.contacts = [relation(place)]
    modified(offer)
    return draft


class TestWhatIsKept:
    def test_text_and_decisions_are_kept_as_they_were_sealed(self, work):
        edition = make_edition(work, "approved")
        sealed = kept(edition)
        assert sealed.tree == edition_tree(edition)
        assert [each["body"] for each in sealed.decisions] == [DECISION.body]
        assert sealed.sums().items() <= records.seal(edition).to_dict().items()

    def test_so_are_the_places_that_edition_part_and_publication_name(self, portal, work):
        place = make_place(portal, "raadhuset", name="Rådhuset", phones=("00000003",))
        edition = register(draft_that_names(work, place))
        sealed = kept(edition)
        assert set(sealed.contacts) == {place.UID(), portal.centret.UID()}
        assert sealed.contacts[place.UID()]["phones"] == ["00000003"]
        assert sealed.publication_contacts == (portal.centret.UID(),)

    def test_so_is_the_edition_as_a_pdf(self, work):
        edition = register(make_draft(work))
        pdf = kept(edition).pdf
        assert pdf.startswith(b"%PDF-")
        assert records.seal(edition).pdf_sha256 == sha256(pdf).hexdigest()

    def test_nothing_is_kept_of_an_edition_that_is_not_sealed(self, work):
        assert kept(make_draft(work)) is None

    def test_a_copy_has_nothing_of_it(self, portal, work):
        register(make_draft(work))
        copy = api.content.copy(work, portal, id="kopi")
        assert kept(copy["2025"]) is None

    def test_a_place_of_which_the_public_hears_with_the_edition_is_sealed(self, portal, work):
        place = make_place(portal, "raadhuset")
        hide(place)
        assert place.UID() in kept(register(draft_that_names(work, place))).contacts

    def test_one_that_only_staff_may_see_is_not(self, portal, work):
        folder = api.content.create(portal, "Folder", "internt")
        folder.manage_permission("View", ["Manager"], acquire=0)
        place = make_place(folder, "hemmeligt")
        assert place.UID() not in kept(register(draft_that_names(work, place))).contacts


class TestAfterwards:
    def test_contacts_may_change_and_go_and_the_seal_still_fits(self, portal, work):
        edition = register(make_draft(work))
        before = published(kept(edition), records.seal(edition))
        uid = portal.centret.UID()
        portal.centret.phones = ("00000009",)
        modified(portal.centret)
        api.content.delete(portal.centret, check_linkintegrity=False)
        work.contacts = []
        modified(work)
        assert kept(edition).contacts[uid]["phones"] == ["00000002"]
        assert published(kept(edition), records.seal(edition)) == before
        assert list(verify_publication(work)) == []

    def test_an_edition_cannot_be_chained_to_a_seal_that_cannot_be_read(self, work):
        register(make_draft(work, "2022"))
        store.write(work["2022"], "seal", {"sha256": "0" * 64})
        with pytest.raises(Refused, match="reason_unreadable_seal"):
            RegisterExisting(make_draft(work), in_force_from=DECISION.in_force_from)()
        pending = work["2025"]
        pending.portal_workflow.doActionFor(pending, "submit")
        act_as(api.portal.get(), "Manager", "CommitteeSecretary")
        [reason] = Approve(pending, decision=DECISION).reasons()
        assert reason.message == "reason_unreadable_seal"


ILater = SchemaClass(
    "ILater",
    (model.Schema,),
    {"sign_language": schema.Text(title="Let at læse", required=False)},
    __module__="servicedeklaration.behaviors.later",
)
"""A field that a later release gives to editions and offers."""
alsoProvides(ILater, IFormFieldProvider)


@pytest.fixture
def next_release():
    """A function that does what a later release would: a field more, and one less."""
    types = [api.portal.get_tool("portal_types")[name] for name in ("Kvalitetsstandard", "Indsats")]
    behaviors = {each: each.behaviors for each in types}
    manager = getGlobalSiteManager()
    later = BehaviorRegistration("Later", "", ILater, ILater, None, name="later")

    def upgrade():
        manager.registerUtility(later, IBehavior, name="later")
        for each in types:
            kept_ones = [name for name in each.behaviors if name != "servicedeklaration.number"]
            each.behaviors = (*kept_ones, "later")
        SCHEMA_CACHE.clear()

    yield upgrade
    for each in types:
        each.behaviors = behaviors[each]
    manager.unregisterUtility(later, IBehavior, name="later")
    SCHEMA_CACHE.clear()


class TestALaterRelease:
    def test_the_seal_fits_and_what_was_sealed_is_the_same_to_the_byte(self, work, next_release):
        edition = register(make_draft(work))
        before = published(kept(edition), records.seal(edition))
        old_tree = edition_tree(edition)
        next_release()
        assert "sign_language" in edition_tree(edition)
        assert edition_tree(edition) != old_tree
        assert list(verify_publication(work)) == []
        assert published(kept(edition), records.seal(edition)) == before
        assert "sign_language" not in json.loads(before)["tree"]

    def test_the_new_field_cannot_be_used_to_say_more_than_was_sealed(self, work, next_release):
        edition = register(make_draft(work))
        next_release()
        edition["indgang"]["raadgivning"].sign_language = "Det er forbudt."
        [problem] = verify_publication(work)
        assert problem.words == (
            "Teksten er ændret efter godkendelsen: indgang/raadgivning/sign_language."
        )

    def test_the_next_edition_is_sealed_with_it_and_chained_to_the_old(self, work, next_release):
        register(make_draft(work, "2022"))
        next_release()
        new = make_draft(work, "2025")
        new.sign_language = "Vi hjælper dig."
        assert kept(register(new)).tree["sign_language"] == "Vi hjælper dig."
        assert list(verify_publication(work)) == []


def test_nothing_is_approved_after_a_decision_that_cannot_be_read(work):
    edition = make_edition(work, "pending")
    store.write(edition, "decisions", [{"body": 7}])
    with pytest.raises(Refused, match="reason_unreadable_decision"):
        Approve(edition, decision=DECISION)()
    assert state_of(edition) == "pending"
