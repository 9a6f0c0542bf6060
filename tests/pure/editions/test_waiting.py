"""What waits for whom on the desk."""

from dataclasses import replace
from datetime import date, timedelta

import pytest

from servicedeklaration.editions.states import STATES
from servicedeklaration.editions.waiting import KINDS, SOON, Known, Task, waiting

TODAY = date(2025, 3, 3)
BEFORE = date(2025, 2, 1)


def known(state: str, **told) -> Known:
    return Known(**{"key": state, "state": state, "since": BEFORE, "roles": frozenset(), **told})


def kinds(role: str, *editions: Known) -> list[str]:
    return [task.kind for task in tasks([role], *editions)]


def tasks(roles: list[str], *editions: Known) -> list[Task]:
    return waiting([replace(each, roles=frozenset(roles)) for each in editions], TODAY)


@pytest.mark.parametrize(
    ("role", "expected"),
    [
        ("CommitteeMember", ["read"]),
        ("CommitteeSecretary", ["decide"]),
        ("Editor", ["draft", "consultation"]),
        ("Contributor", ["draft"]),
        ("Site Administrator", ["draft", "consultation"]),
        ("Member", []),
        ("Anonymous", []),
    ],
)
def test_each_part_has_its_own_things_to_do(role, expected):
    every_state = [known(state, own=True) for state in STATES]
    assert kinds(role, *every_state) == expected


def test_what_was_postponed_waits_too_but_presses_less():
    postponed = known("pending", last_step="postpone")
    assert kinds("CommitteeSecretary", postponed, known("pending")) == ["decide", "postponed"]
    assert kinds("CommitteeMember", postponed, known("pending")) == ["read", "read_again"]


@pytest.mark.parametrize("step", ["send_back", "reject"])
def test_what_the_committee_gave_back_waits_for_every_writer(step):
    given_back = known("draft", last_step=step)
    assert kinds("Editor", given_back) == kinds("Contributor", given_back) == ["sent_back"]


def test_another_ones_draft_waits_for_nobody_else():
    assert kinds("Editor", known("draft", last_step="close_consultation")) == []


def test_a_draft_whose_import_is_undecided_says_so():
    assert kinds("Editor", known("draft", own=True, undecided=True)) == ["undecided"]


@pytest.mark.parametrize("role", ["Editor", "Contributor"])
def test_a_draft_that_is_nobodys_waits_for_every_writer(role):
    assert kinds(role, known("draft", nobodys=True)) == ["draft"]
    assert kinds(role, known("draft", nobodys=True, undecided=True)) == ["undecided"]


def test_for_nobody_else_does_it_wait():
    assert kinds("CommitteeMember", known("draft", nobodys=True, undecided=True)) == []


@pytest.mark.parametrize(
    ("deadline", "expected"),
    [
        (None, "consultation"),
        (TODAY, "consultation"),
        (TODAY - timedelta(days=1), "consultation_over"),
    ],
)
def test_a_consultation_is_over_the_day_after_its_last(deadline, expected):
    [task] = tasks(["Editor"], known("consultation", deadline=deadline))
    assert (task.kind, task.due) == (expected, deadline)


@pytest.mark.parametrize("name", ["ends", "review_due"])
def test_a_text_in_force_is_told_of_in_good_time(name):
    kind = {"ends": "ending", "review_due": "review"}[name]
    soon, late = TODAY + SOON, TODAY + SOON + timedelta(days=1)
    assert kinds("Editor", known("approved", **{name: soon})) == [kind]
    assert kinds("Editor", known("approved", **{name: BEFORE})) == [kind]
    assert kinds("Editor", known("approved", **{name: late})) == []


def test_a_text_that_is_followed_by_another_asks_for_nothing():
    assert kinds("Editor", known("approved", ends=TODAY, followed=True)) == []


def test_an_end_is_told_rather_than_a_review():
    assert kinds("Editor", known("approved", ends=TODAY, review_due=TODAY)) == ["ending"]


def test_the_longest_wait_comes_first_among_equals():
    late, early = known("pending", key="b", since=TODAY), known("pending", key="a")
    found = tasks(["CommitteeMember"], late, early)
    assert [task.key for task in found] == ["a", "b"]


def test_one_who_is_secretary_and_member_is_asked_once():
    found = tasks(["CommitteeMember", "CommitteeSecretary"], known("pending"))
    assert [task.kind for task in found] == ["decide"]


def test_what_presses_comes_before_what_does_not():
    pressing = [
        known("draft", own=True),
        known("consultation", deadline=BEFORE),
        known("draft", key="back", last_step="reject"),
        known("approved", ends=TODAY),
    ]
    found = kinds("Editor", *pressing)
    assert found == ["consultation_over", "sent_back", "ending", "draft"]
    assert found == sorted(found, key=KINDS.index)
