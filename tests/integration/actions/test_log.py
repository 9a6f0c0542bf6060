"""Everything that is done to an edition is in its trail, once, and in the file of the log."""

import logging

import pytest
import transaction

from servicedeklaration.actions.log import record
from servicedeklaration.actions.refusal import Refused
from servicedeklaration.actions.registry import ACTIONS
from servicedeklaration.actions.submit import Submit
from servicedeklaration.content import records, store
from servicedeklaration.content.trail import trail, trail_problems
from servicedeklaration.scripts.verify_seals import verify_publication

from .world import (
    GIVEN,
    REASON,
    act_as,
    begin,
    make_draft,
    make_edition,
    make_publication,
)


@pytest.fixture
def publication(portal):
    act_as(portal, "Manager", "CommitteeSecretary")
    return make_publication(portal)


@pytest.fixture
def draft(publication):
    return make_draft(publication)


def changes(edition) -> list[str]:
    return [entry.change for entry in trail(edition)]


@pytest.mark.parametrize("transition", ACTIONS)
def test_every_transition_leaves_exactly_one_entry(publication, transition):
    edition = begin(publication, transition)
    before = len(trail(edition))
    ACTIONS[transition](edition, **GIVEN.get(transition, {}))()
    assert changes(edition)[before:] == [transition]


def test_an_entry_says_who_and_when(draft):
    Submit(draft)()
    entry = trail(draft)[-1]
    assert (entry.actor, entry.at) == ("test_user_1_", "2025-03-03T11:00:00+00:00")


def test_an_approval_is_told_with_its_decision_and_its_seal(publication):
    edition = make_edition(publication, "approved")
    told = trail(edition)[-1].details
    assert (told["outcome"], told["body"]) == ("godkendt", "Social- og Sundhedsudvalget")
    assert told["meeting_date"] == "2025-03-03"
    assert told["seal"] == records.seal(edition).sha256


def test_a_withdrawal_is_told_with_its_reason_once(publication):
    edition = make_edition(publication, "withdrawn")
    assert trail(edition)[-1].details == {"reason": REASON}


def test_what_is_refused_leaves_none(draft):
    before = changes(draft)
    draft.title = ""
    with pytest.raises(Refused):
        Submit(draft)()
    assert changes(draft) == before


def test_what_is_done_to_a_part_names_the_part(draft):
    record("comment", draft["indgang"]["raadgivning"], words=3)
    assert trail(draft)[-1].details == {
        "part": "indgang/raadgivning",
        "part_title": "Åben rådgivning",
        "words": 3,
    }


def test_what_is_no_part_of_an_edition_is_only_in_the_file(portal, caplog):
    with caplog.at_level(logging.INFO, "servicedeklaration.actions"):
        record("tidied", portal)
    assert "tidied: /plone by test_user_1_" in caplog.text


def test_the_file_bears_witness_to_the_entry(draft, caplog):
    with caplog.at_level(logging.INFO, "servicedeklaration.actions"):
        record("looked", draft)
    entry = trail(draft)[-1]
    assert f"(entry {entry.number}: {entry.sha256[:12]})" in caplog.text


def test_a_trail_is_whole(draft):
    Submit(draft)()
    record("looked", draft)
    assert trail_problems(draft) == []


def test_an_entry_that_was_changed_in_the_database_is_found(draft):
    Submit(draft)()
    kept = store.entries_to_write(draft, "trail")
    kept[1] = kept[1] | {"actor": "en anden"}
    assert trail_problems(draft)


def test_a_trail_that_was_emptied_is_found(draft):
    Submit(draft)()
    store.entries_to_write(draft, "trail").clear()
    assert trail_problems(draft)


def test_an_entry_that_cannot_be_read_is_found(draft):
    Submit(draft)()
    store.entries_to_write(draft, "trail")[1] = {"number": 1}
    [problem] = trail_problems(draft)
    assert problem.startswith("Logbogen kan ikke læses")


def test_what_is_undone_by_a_failure_is_not_in_the_trail(draft):
    savepoint = transaction.savepoint()
    Submit(draft)()
    savepoint.rollback()
    assert "submit" not in changes(draft)


def test_the_seal_stays_whole_while_the_trail_grows(publication):
    edition = make_edition(publication, "approved")
    record("looked", edition)
    assert list(verify_publication(publication)) == []
