"""Tracked changes, comments and text without a place stop an edition until somebody decides."""

from datetime import date

import pytest

from servicedeklaration.actions.create_draft import CreateDraft
from servicedeklaration.actions.decide_reading import DecideReading
from servicedeklaration.actions.import_document import ImportDocument
from servicedeklaration.actions.open_consultation import OpenConsultation
from servicedeklaration.actions.receive_file import ReceiveFile
from servicedeklaration.actions.refusal import Refused
from servicedeklaration.actions.settle_finding import SettleFinding
from servicedeklaration.actions.submit import Submit
from servicedeklaration.content import records
from servicedeklaration.content.pending import pending_imports
from servicedeklaration.content.state import state_of
from servicedeklaration.content.tree import edition_tree

from .import_results import result
from .importing import HAVLUND, drafted
from .word_files import word_file
from .world import GIVEN, act_as, text

DAY = date(2025, 3, 1)
UNPLACED = {
    "code": "unplaced",
    "severity": "error",
    "where": {"line": 9},
    "to": "",
    "message": "Teksten har ingen plads: »Noget«",
}


@pytest.fixture
def site(portal):
    act_as(portal, "Manager")
    return portal


def tracked(site, **made):
    """Give the draft of a Word file with two tracked changes."""
    pending = ReceiveFile(site, word_file(**made), "standard.docx")().pending
    return CreateDraft(pending, HAVLUND)().edition


def reasons(edition) -> list[str]:
    return [str(reason.message) for reason in Submit(edition).reasons()]


def test_undecided_changes_stop_the_submission_in_words(site):
    edition = tracked(site)
    [reason] = Submit(edition).reasons()
    assert reason.message == "reason_changes"
    assert reason.message.mapping == {"count": "3"}
    with pytest.raises(Refused):
        Submit(edition)()
    with pytest.raises(Refused):
        OpenConsultation(edition, **GIVEN["open_consultation"])()


def test_undecided_changes_keep_an_approved_document_a_draft(site):
    undecided = {"where": {"line": 1}, "before": "a", "after": "b", "author": "", "day": ""}
    outcome = ImportDocument(site, result(changes=[undecided]))()
    assert state_of(outcome.edition) == "draft"
    assert [reason.message for reason in outcome.kept_as_draft] == ["reason_one_change"]


@pytest.mark.parametrize(
    ("reading", "words"), [("accepted", "med det samme"), ("rejected", "snart")]
)
def test_a_draft_is_read_again_with_the_reading_that_counts(site, reading, words):
    edition = tracked(site)
    assert DecideReading(edition, reading, "Ida Holm", DAY)()
    assert edition.purpose.raw == f"<p>Du får svar {words}</p>"
    assert edition.objectIds() == ["huset-bag-vaerkstedet"]
    choices = records.import_record(edition)["choices"]
    assert (choices["reading"], choices["by"], choices["day"]) == (
        reading,
        "Ida Holm",
        "2025-03-01",
    )
    Submit(edition)()
    assert state_of(edition) == "pending"


def test_one_may_think_again_as_long_as_nobody_wrote_in_the_draft(site):
    edition = tracked(site)
    before = edition_tree(edition)
    DecideReading(edition, "rejected")()
    DecideReading(edition, "accepted")()
    assert edition_tree(edition) == before


def test_a_draft_that_somebody_wrote_in_is_left_as_it_is(site):
    edition = tracked(site)
    edition.purpose = text("Det har vi skrevet om.")
    before = edition_tree(edition)
    assert not DecideReading(edition, "rejected")()
    assert edition_tree(edition) == before
    assert reasons(edition) == []
    assert all(
        finding["settled"]
        for finding in records.import_record(edition)["findings"]
        if finding["severity"] == "error"
    )


def test_the_file_that_waits_follows_the_choice(site):
    DecideReading(tracked(site), "rejected")()
    [pending] = pending_imports(site)
    assert pending.choices["reading"] == "rejected"


def test_without_tracked_changes_there_is_nothing_to_choose(site):
    with pytest.raises(Refused, match="reason_no_changes"):
        DecideReading(drafted(site), "accepted")()


def test_nothing_is_chosen_in_an_edition_that_others_read(site):
    edition = tracked(site)
    DecideReading(edition, "accepted")()
    Submit(edition)()
    with pytest.raises(Refused, match="reason_not_editable"):
        DecideReading(edition, "rejected")()


def test_a_comment_stops_the_submission_until_it_is_ticked_off(site):
    edition = tracked(site, lines=(("Formål", ""), ("Du får svar.", "")), comment="Passer det?")
    assert reasons(edition) == ["reason_one_comment"]
    findings = records.import_record(edition)["findings"]
    [index] = [n for n, finding in enumerate(findings) if finding["code"] == "comment"]
    SettleFinding(edition, index, "Ida Holm", DAY)()
    settled = records.import_record(edition)["findings"][index]["settled"]
    assert settled == {"by": "Ida Holm", "day": "2025-03-01"}
    assert reasons(edition) == []
    SettleFinding(edition, index, settled=False)()
    assert reasons(edition) == ["reason_one_comment"]


def test_text_without_a_place_stops_the_submission_until_it_is_ticked_off(site):
    edition = ImportDocument(site, result(findings=[UNPLACED], decisions=[]))().edition
    assert reasons(edition) == ["reason_one_unplaced"]
    SettleFinding(edition, 0)()
    assert reasons(edition) == []


def test_a_remark_is_looked_for_in_the_present_text_and_not_in_the_findings(site):
    remark = {**UNPLACED, "code": "draft-remark"}
    edition = ImportDocument(site, result(findings=[remark], decisions=[]))().edition
    assert reasons(edition) == []


def test_what_was_not_found_cannot_be_ticked_off(site):
    with pytest.raises(Refused, match="reason_no_finding"):
        SettleFinding(drafted(site), 99)()


def test_who_may_not_import_ticks_nothing_off(site):
    edition = ImportDocument(site, result(findings=[UNPLACED], decisions=[]))().edition
    act_as(site, "CommitteeSecretary")
    with pytest.raises(Refused, match="reason_not_yours"):
        SettleFinding(edition, 0)()
