"""The committee changes the pending text: written down, taken back, adopted, or sent back."""

from dataclasses import replace

import pytest
from AccessControl import Unauthorized
from zope.event import notify
from zope.lifecycleevent import ObjectModifiedEvent

from servicedeklaration.actions.amend import Amend
from servicedeklaration.actions.amending import is_being_amended
from servicedeklaration.actions.approve import Approve
from servicedeklaration.actions.approve_with_amendments import ApproveWithAmendments
from servicedeklaration.actions.postpone import Postpone
from servicedeklaration.actions.refusal import Locked, Refused
from servicedeklaration.actions.send_back import SendBack
from servicedeklaration.actions.submit import Submit
from servicedeklaration.actions.take_back_amendment import TakeBackAmendment
from servicedeklaration.actions.take_over_amendments import TakeOverAmendments
from servicedeklaration.amendments import Amendment, apply
from servicedeklaration.content import amended, records
from servicedeklaration.content.state import state_of
from servicedeklaration.content.tree import edition_tree, part_tree
from servicedeklaration.redline import compare
from servicedeklaration.seal.chain import text_sha256

from .world import AMENDMENT, DECISION, ROLES, act_as, make_edition, make_publication

OFFER = "indgang/raadgivning"
SAMTALER = Amendment(
    "add", "indgang", type="Indsats", after="", value={"title": "Samtaler", "duration": "1 time"}
)


@pytest.fixture
def pending(portal):
    act_as(portal, "Manager")
    edition = make_edition(make_publication(portal), "pending")
    act_as(portal, "CommitteeSecretary")
    return edition


def keys(edition) -> list[str]:
    return [each.key for each in amended.amendments(edition)]


class TestWritingThemDown:
    def test_leaves_the_pending_text_as_it_is(self, pending):
        before = edition_tree(pending)
        Amend(pending, (AMENDMENT, SAMTALER))()
        assert edition_tree(pending) == before
        assert keys(pending) == [AMENDMENT.key, "add indgang/samtaler"]
        assert amended.amended_tree(pending)["items"][0]["items"][0]["title"] == "Samtaler"

    @pytest.mark.parametrize("role", [role for role in ROLES if role != "CommitteeSecretary"])
    def test_is_for_the_secretary_alone(self, portal, pending, role):
        act_as(portal, role)
        with pytest.raises(Refused):
            Amend(pending, (AMENDMENT,))()
        with pytest.raises(Refused):
            TakeBackAmendment(pending, AMENDMENT.key)()

    @pytest.mark.parametrize("state", ["draft", "consultation", "approved", "withdrawn"])
    def test_is_for_a_pending_text_alone(self, portal, state):
        act_as(portal, "Manager")
        edition = make_edition(make_publication(portal), state)
        act_as(portal, "CommitteeSecretary")
        with pytest.raises(Refused):
            Amend(edition, (AMENDMENT,))()

    def test_cleans_rich_text(self, pending):
        html = '<p onclick="x()">Ring.<script>alert(1)</script></p>'
        Amend(
            pending,
            (
                replace(AMENDMENT, value=html),
                replace(SAMTALER, value={"title": "Ny", "purpose": html}),
            ),
        )()
        written = str([each.to_dict() for each in amended.amendments(pending)])
        assert "Ring." in written
        assert "script" not in written
        assert "onclick" not in written

    def test_two_additions_of_one_title_get_names_of_their_own(self, pending):
        Amend(pending, (SAMTALER, SAMTALER))()
        assert keys(pending) == ["add indgang/samtaler", "add indgang/samtaler-2"]

    def test_the_name_of_what_was_removed_is_not_given_again(self, pending):
        Amend(pending, (Amendment("remove", OFFER),))()
        Amend(pending, (replace(SAMTALER, id="raadgivning"),))()
        assert keys(pending)[-1] == "add indgang/samtaler"

    @pytest.mark.parametrize(
        "wrong",
        [
            Amendment("set", OFFER, "age_min", "mange"),
            Amendment("set", OFFER, "age_min", [1]),
            Amendment("set", OFFER, "access", "findes-ikke"),
            Amendment("set", OFFER, "staff", 7),
            Amendment("set", OFFER, "purpose", 7),
            Amendment("set", OFFER, "title", 7),
            Amendment("set", OFFER, "legal_basis", ["ikke en lov"]),
            Amendment("set", OFFER, "findes_ikke", "x"),
            Amendment("remove", "findes-ikke"),
            replace(SAMTALER, value={"title": "Ny", "age_min": "mange"}),
            replace(SAMTALER, value={"title": "Ny", "findes_ikke": "x"}),
            replace(SAMTALER, value={"title": 7}),
            replace(SAMTALER, type="Publikation"),
        ],
    )
    def test_what_does_not_fit_is_refused_and_not_kept(self, pending, wrong):
        with pytest.raises(Refused):
            Amend(pending, (wrong,))()
        assert keys(pending) == []

    def test_one_that_is_gone_is_not_taken_back_again(self, pending):
        Amend(pending, (AMENDMENT,))()
        TakeBackAmendment(pending, AMENDMENT.key)()
        assert keys(pending) == []
        with pytest.raises(Refused):
            TakeBackAmendment(pending, AMENDMENT.key)()


class TestApprovingWithThem:
    CHANGES = (
        AMENDMENT,
        SAMTALER,
        Amendment("set", "", "title", "Ny titel"),
        Amendment("add", "", type="Afsnit", value={"title": "Klage", "body": "<p>4 uger</p>"}),
    )

    def test_seals_the_text_that_was_shown(self, pending):
        before = edition_tree(pending)
        Amend(pending, self.CHANGES)()
        shown = amended.amended_tree(pending)
        ApproveWithAmendments(pending, decision=DECISION)()
        now = edition_tree(pending)
        assert state_of(pending) == "approved"
        assert text_sha256(now) == text_sha256(shown)
        assert records.seal(pending).content_sha256
        assert compare(amended.submitted(pending).tree, before) == ()
        [kept] = records.decisions(pending)
        assert kept.outcome == "godkendt med ændringer"
        assert amended.was_amended(pending)

    def test_every_part_that_was_not_amended_is_as_it_was_submitted(self, pending):
        before = part_tree(pending["indgang"]["raadgivning"])
        ApproveWithAmendments(pending, decision=DECISION, amendments=(SAMTALER,))()
        assert list(pending["indgang"].objectIds()) == ["samtaler", "raadgivning"]
        assert part_tree(pending["indgang"]["raadgivning"]) == before

    def test_a_part_is_removed(self, pending):
        removal = Amendment("remove", OFFER)
        ApproveWithAmendments(pending, decision=DECISION, amendments=(removal,))()
        assert list(pending["indgang"].objectIds()) == []

    def test_those_that_are_given_come_after_those_that_are_written(self, pending):
        Amend(pending, (AMENDMENT,))()
        ApproveWithAmendments(pending, decision=DECISION, amendments=(SAMTALER,))()
        assert len(amended.amendments(pending)) == 2

    def test_what_is_saved_stands_in_the_versions(self, portal, pending):
        offer = pending["indgang"]["raadgivning"]
        saved = len(portal.portal_repository.getHistoryMetadata(offer))
        ApproveWithAmendments(pending, decision=DECISION, amendments=(AMENDMENT,))()
        assert len(portal.portal_repository.getHistoryMetadata(offer)) == saved + 1

    def test_leaves_the_edition_locked_for_everybody(self, portal, pending):
        ApproveWithAmendments(pending, decision=DECISION, amendments=(AMENDMENT,))()
        for role in ("CommitteeSecretary", "Manager"):
            act_as(portal, role)
            may = portal.portal_membership.checkPermission
            assert not may("Modify portal content", pending)
            assert not may("Add portal content", pending["indgang"])
            assert not may("Delete objects", pending["indgang"]["raadgivning"])
        assert not is_being_amended(pending)
        with pytest.raises((Locked, Unauthorized)):
            notify(ObjectModifiedEvent(pending["indgang"]))

    def test_without_amendments_is_refused_with_every_other_reason(self, pending):
        with pytest.raises(Refused) as refusal:
            ApproveWithAmendments(pending, decision=replace(DECISION, body=None))()
        assert [r.field for r in refusal.value.reasons] == ["body", "amendments"]
        assert state_of(pending) == "pending"

    def test_a_remark_that_is_left_is_refused(self, pending):
        Amend(pending, (replace(AMENDMENT, value="<p>Gode råd (ønskes tilrettet).</p>"),))()
        with pytest.raises(Refused) as refusal:
            ApproveWithAmendments(pending, decision=DECISION)()
        assert [r.field for r in refusal.value.reasons] == ["purpose"]

    @pytest.mark.parametrize("given", ["x", [1], [{"kind": "?"}], [{"kind": "set", "part": 1}]])
    def test_data_that_are_no_amendments_are_refused(self, pending, given):
        with pytest.raises(Refused):
            ApproveWithAmendments.from_data(pending, {"amendments": given})


class TestOtherDecisions:
    def test_a_plain_approval_is_refused_while_amendments_are_written(self, pending):
        Amend(pending, (AMENDMENT,))()
        with pytest.raises(Refused) as refusal:
            Approve(pending, decision=DECISION)()
        assert [r.place for r in refusal.value.reasons] == ["@@godkend-med-aendringer"]
        TakeBackAmendment(pending, AMENDMENT.key)()
        Approve(pending, decision=DECISION)()
        assert not amended.was_amended(pending)

    def test_a_postponement_keeps_them(self, pending):
        Amend(pending, (AMENDMENT,))()
        Postpone(pending, decision=DECISION)()
        assert keys(pending) == [AMENDMENT.key]

    def test_an_editor_takes_over_what_the_text_was_sent_back_with(self, portal, pending):
        Amend(pending, (AMENDMENT, SAMTALER))()
        expected = apply(edition_tree(pending), amended.amendments(pending))
        SendBack(pending, reason="Ret teksten.")()
        act_as(portal, "CommitteeSecretary")
        with pytest.raises(Refused):
            TakeOverAmendments(pending)()
        act_as(portal, "Editor")
        TakeOverAmendments(pending)()
        assert text_sha256(edition_tree(pending)) == text_sha256(expected)
        assert keys(pending) == []

    def test_what_no_longer_fits_is_left_to_the_editor(self, portal, pending):
        Amend(pending, (AMENDMENT, Amendment("set", "", "title", "Ny titel")))()
        SendBack(pending, reason="Ret teksten.")()
        act_as(portal, "Editor")
        pending["indgang"].manage_delObjects(["raadgivning"])
        TakeOverAmendments(pending)()
        assert (pending.title, keys(pending)) == ("Ny titel", [AMENDMENT.key])

    def test_a_new_submission_begins_without(self, portal, pending):
        Amend(pending, (AMENDMENT,))()
        SendBack(pending, reason="Ret teksten.")()
        act_as(portal, "Editor")
        Submit(pending)()
        assert keys(pending) == []
