"""An editorial correction: without the committee, with its reason, and of slips alone."""

from datetime import date

import pytest
from zope.component import getGlobalSiteManager

from servicedeklaration.actions.events import CorrectionPublished
from servicedeklaration.actions.new_edition import NewEdition
from servicedeklaration.actions.publish_correction import PublishCorrection
from servicedeklaration.actions.refusal import Refused
from servicedeklaration.actions.start_correction import StartCorrection
from servicedeklaration.actions.submit import Submit
from servicedeklaration.content import records
from servicedeklaration.content.corrections import correction, correction_reason
from servicedeklaration.content.current import Editions, editions_today
from servicedeklaration.content.state import state_of
from servicedeklaration.content.trail import trail
from servicedeklaration.content.tree import edition_tree
from servicedeklaration.decisions.words import sentence
from servicedeklaration.scripts.verify_seals import verify_publication

from .world import DECISION, TODAY, act_as, make_draft, make_publication, register, text

WHY = "Telefonnummeret var forkert."


@pytest.fixture
def publication(portal):
    act_as(portal, "Manager")
    return make_publication(portal)


@pytest.fixture
def approved(publication):
    return register(make_draft(publication, edition_label="2022"), decision=DECISION)


@pytest.fixture
def draft(approved):
    """A correction that was begun, with a slip mended."""
    begun = StartCorrection(approved.__parent__, WHY)()
    begun.tasks = text("Vi hjælper dig.")
    return begun


def fields(refusal) -> list:
    return [reason.field for reason in refusal.value.reasons]


def default(refusal) -> str:
    return "\n".join(str(reason.message) for reason in refusal.value.reasons)


class TestStarting:
    def test_it_is_a_draft_that_knows_what_it_corrects_and_why(self, approved, draft):
        mark = correction(draft)
        assert state_of(draft) == "draft"
        assert (mark.reason, mark.of, mark.by) == (WHY, approved.UID(), "test_user_1_")
        assert mark.day == "2025-03-03"

    def test_its_label_tells_it_from_the_one_corrected(self, draft):
        assert draft.edition_label == "2022 (rettet)"

    @pytest.mark.parametrize("reason", ["", "  \n"])
    def test_it_needs_a_reason(self, approved, reason):
        with pytest.raises(Refused) as refusal:
            StartCorrection(approved.__parent__, reason)()
        assert fields(refusal) == ["reason"]

    def test_one_edition_under_way_is_enough(self, approved):
        NewEdition(approved.__parent__)()
        with pytest.raises(Refused):
            StartCorrection(approved.__parent__, WHY)()

    def test_there_must_be_something_to_correct(self, publication):
        with pytest.raises(Refused):
            StartCorrection(publication, WHY)()

    def test_its_trail_begins_with_what_is_corrected_and_why(self, approved, draft):
        [entry] = trail(draft)
        assert entry.change == "start_correction"
        assert (entry.details["from_uid"], entry.details["reason"]) == (approved.UID(), WHY)

    def test_an_ordinary_new_edition_is_none(self, approved):
        assert correction(NewEdition(approved.__parent__)()) is None


class TestPublishing:
    def test_it_takes_the_place_of_the_one_corrected_from_today(self, approved, draft):
        PublishCorrection(draft)()
        assert state_of(draft) == "approved"
        assert draft.in_force_from == TODAY
        now = editions_today(draft.__parent__)
        assert now.in_force.getId() == draft.getId()
        old = now.validity(now.publication[approved.getId()])
        assert (old.status, old.in_force_until) == ("former", date(2025, 3, 2))

    def test_nothing_in_the_one_corrected_is_mended(self, approved, draft):
        before = edition_tree(approved)
        PublishCorrection(draft)()
        assert edition_tree(approved) == before

    def test_the_decisions_are_carried_over_and_the_correction_stands_after_them(self, draft):
        PublishCorrection(draft)()
        decided, corrected = records.decisions(draft)
        assert decided.body == DECISION.body
        assert sentence(corrected) == f"Redaktionelt rettet den 3. marts 2025: {WHY}"
        assert (corrected.body, corrected.recorded_by) == (None, "test_user_1_")
        assert correction_reason(draft) == WHY

    def test_it_is_sealed_in_the_chain(self, approved, draft):
        PublishCorrection(draft)()
        assert records.seal(draft).sequence == 2
        assert list(verify_publication(draft.__parent__)) == []

    def test_it_ends_when_the_one_corrected_would(self, publication):
        until = date(2026, 12, 31)
        register(make_draft(publication), in_force_until=until)
        draft = StartCorrection(publication, WHY)()
        draft.tasks = text("Vi hjælper dig.")
        PublishCorrection(draft)()
        assert draft.in_force_until == until

    def test_a_correction_can_be_corrected(self, draft):
        PublishCorrection(draft)()
        again = StartCorrection(draft.__parent__, "Også adressen.")()
        again.tasks = text("Vi hjælper Dig.")
        PublishCorrection(again)()
        assert [sentence(each)[:12] for each in records.decisions(again)][1:] == [
            "Redaktionelt",
            "Redaktionelt",
        ]
        assert again.edition_label == "2022 (rettet)"

    def test_one_of_the_same_day_counts_because_it_was_sealed_later(self, publication):
        register(make_draft(publication), first=TODAY)
        draft = StartCorrection(publication, WHY)()
        draft.tasks = text("Vi hjælper dig.")
        PublishCorrection(draft)()
        assert Editions(publication, TODAY).in_force.getId() == draft.getId()

    def test_a_later_day_can_be_chosen(self, approved, draft):
        PublishCorrection(draft, in_force_from=date(2025, 4, 1))()
        publication = draft.__parent__
        assert Editions(publication, TODAY).in_force.getId() == approved.getId()
        assert Editions(publication, date(2025, 4, 1)).in_force.getId() == draft.getId()

    def test_it_is_told(self, draft):
        told = []
        registry = getGlobalSiteManager()
        registry.registerHandler(told.append, [CorrectionPublished])
        try:
            PublishCorrection(draft)()
        finally:
            registry.unregisterHandler(told.append, [CorrectionPublished])
        assert [event.object.getId() for event in told] == [draft.getId()]

    def test_its_trail_says_why_and_which_edition(self, approved, draft):
        PublishCorrection(draft)()
        entry = trail(draft)[-1]
        assert entry.change == "publish_correction"
        assert (entry.details["reason"], entry.details["of"]) == (WHY, approved.UID())


class TestRefusals:
    def refused(self, edition, **given):
        with pytest.raises(Refused) as refusal:
            PublishCorrection(edition, **given)()
        assert state_of(edition) == "draft"
        return refusal

    def test_an_ordinary_draft_is_no_correction(self, approved):
        draft = NewEdition(approved.__parent__)()
        refusal = self.refused(draft)
        assert "reason_no_correction" in default(refusal)

    def test_a_text_in_which_nothing_was_changed(self, approved):
        draft = StartCorrection(approved.__parent__, WHY)()
        assert "reason_nothing_changed" in default(self.refused(draft))

    def test_a_day_in_the_past(self, draft):
        assert fields(self.refused(draft, in_force_from=date(2025, 3, 2))) == ["in_force_from"]

    def test_a_day_on_which_another_edition_counts(self, publication, approved, draft):
        draft.aq_parent.manage_delObjects([draft.getId()])
        later = NewEdition(publication)()
        register(later, first=date(2025, 4, 1))
        begun = StartCorrection(publication, WHY)()
        begun.tasks = text("Vi hjælper dig.")
        assert fields(self.refused(begun, in_force_from=date(2025, 5, 1))) == ["in_force_from"]
        PublishCorrection(begun)()
        assert Editions(publication, date(2025, 5, 1)).in_force.getId() == later.getId()

    def test_what_the_committee_must_decide_all_at_once_with_its_place(self, draft):
        draft.tasks = text("Vi hjælper dig. Det koster 100 kr.")
        draft["indgang"]["raadgivning"].age_min = 15
        reasons = self.refused(draft).value.reasons
        places = ["edit", "edit", "indgang/raadgivning/edit", ""]
        assert [reason.place for reason in reasons] == places
        assert [reason.field for reason in reasons] == ["tasks", "tasks", "age_min", None]
        price, sentence = (reason.message.mapping["what"] for reason in reasons[:2])
        assert price == "ændre prisen i udgaven til 100 kr"
        assert sentence.startswith("tilføje »Det koster 100 kr« i udgaven")

    def test_an_editors_remark_and_a_new_offer_together(self, draft):
        draft.tasks = text("Vi hjælper dig. [Ret dette]")
        del draft["indgang"]["raadgivning"]
        told = default(self.refused(draft))
        assert "reason_remark" in told
        assert "reason_substance" in told

    def test_one_that_was_laid_before_the_committee_is_no_mere_correction(self, draft):
        Submit(draft)()
        assert correction(draft) is None

    def test_an_approved_one_is_not_changed_again(self, draft):
        PublishCorrection(draft)()
        with pytest.raises(Refused):
            PublishCorrection(draft)()

    @pytest.mark.parametrize("role", ["Contributor", "CommitteeSecretary", "CommitteeMember"])
    def test_others_than_editors_may_not(self, portal, draft, role):
        act_as(portal, role)
        self.refused_by_role(draft)

    def refused_by_role(self, draft):
        with pytest.raises(Refused):
            PublishCorrection(draft)()
