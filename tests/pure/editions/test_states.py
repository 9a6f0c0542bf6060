"""The state chain: every state with every transition and every role."""

import pytest

from servicedeklaration.editions.permissions import MANAGED_PERMISSIONS, PERMISSIONS, WRITING
from servicedeklaration.editions.roles import ALL_ROLES
from servicedeklaration.editions.states import (
    EDITABLE_STATES,
    FINAL_STATES,
    IN_FLIGHT_STATES,
    INITIAL_STATE,
    PUBLIC_STATES,
    STATES,
    TRANSITIONS,
    allowed,
    transitions_from,
)

WHO_MAY = """
draft        open_consultation        consultation Editor, Site Administrator, Manager
consultation close_consultation       draft        Editor, Site Administrator, Manager
draft        submit                   pending      Editor, Site Administrator, Manager
draft        publish_correction       approved     Editor, Site Administrator, Manager
draft        readopt                  approved     CommitteeSecretary
pending      approve                  approved     CommitteeSecretary
pending      approve_with_amendments  approved     CommitteeSecretary
pending      postpone                 pending      CommitteeSecretary
pending      send_back                draft        CommitteeSecretary
pending      reject                   draft        CommitteeSecretary
approved     withdraw                 withdrawn    CommitteeSecretary, Site Administrator, Manager
draft        register_existing        approved     Site Administrator, Manager
"""
ROWS = [line.split(maxsplit=3) for line in WHO_MAY.strip().splitlines()]
GRANTED = {
    (state, transition, role.strip())
    for state, transition, _, roles in ROWS
    for role in roles.split(",")
}


@pytest.mark.parametrize("role", sorted(ALL_ROLES))
@pytest.mark.parametrize("transition", TRANSITIONS)
@pytest.mark.parametrize("state", STATES)
def test_a_role_may_make_exactly_the_transitions_that_are_granted_to_it(state, transition, role):
    assert allowed(transition, state, {role}) == ((state, transition, role) in GRANTED)


@pytest.mark.parametrize(("transition", "target"), [(row[1], row[2]) for row in ROWS])
def test_a_transition_leads_where_the_design_says(transition, target):
    assert TRANSITIONS[transition].to_state == target


def test_an_edition_begins_as_a_draft():
    assert INITIAL_STATE == "draft"


def test_every_state_can_be_reached_from_the_first():
    reached = {INITIAL_STATE}
    for _ in STATES:
        reached |= {t.to_state for state in reached for t in transitions_from(state)}
    assert reached == set(STATES)


def test_nothing_leads_out_of_withdrawn():
    assert transitions_from("withdrawn") == ()


def test_an_approved_edition_can_only_be_withdrawn():
    assert [t.id for t in transitions_from("approved")] == ["withdraw"]


def test_nobody_takes_back_what_awaits_approval_but_the_secretary():
    assert not any(allowed(t, "pending", {"Editor", "Manager"}) for t in TRANSITIONS)


@pytest.mark.parametrize("transition", ["send_back", "reject", "withdraw"])
def test_a_no_is_given_with_a_reason(transition):
    assert "reason" in TRANSITIONS[transition].needs


@pytest.mark.parametrize("transition", ["approve", "approve_with_amendments", "readopt"])
def test_an_approval_rests_on_a_decision(transition):
    assert "decision" in TRANSITIONS[transition].needs


def test_the_public_sees_consultations_approved_and_withdrawn_editions():
    assert sorted(PUBLIC_STATES) == ["approved", "consultation", "withdrawn"]


def test_only_a_draft_can_be_edited():
    assert sorted(EDITABLE_STATES) == ["draft"]


def test_an_edition_is_either_final_or_under_way():
    assert sorted(FINAL_STATES) == ["approved", "withdrawn"]
    assert sorted(FINAL_STATES | IN_FLIGHT_STATES) == sorted(STATES)


def test_every_state_says_who_holds_each_permission():
    assert all(set(PERMISSIONS[state]) == set(MANAGED_PERMISSIONS) for state in STATES)


@pytest.mark.parametrize("permission", WRITING)
@pytest.mark.parametrize("state", STATES)
def test_writing_is_for_writers_in_a_draft_and_for_nobody_elsewhere(state, permission):
    writers = {"Editor", "Contributor", "Site Administrator", "Manager"}
    assert PERMISSIONS[state][permission] == (writers if state == "draft" else set())


@pytest.mark.parametrize("state", STATES)
def test_earlier_versions_are_for_staff_also_when_the_edition_is_public(state):
    holders = PERMISSIONS[state]["CMFEditions: Access previous versions"]
    assert "Editor" in holders
    assert holders.isdisjoint({"Anonymous", "CommitteeMember"})


def test_the_committee_reads_what_awaits_its_approval_and_no_drafts():
    assert "CommitteeMember" in PERMISSIONS["pending"]["View"]
    assert "CommitteeMember" not in PERMISSIONS["draft"]["View"]
