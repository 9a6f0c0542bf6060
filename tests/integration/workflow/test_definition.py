"""The workflow in the profile says what `editions/states.py` says, and no more."""

import pytest

from servicedeklaration.actions.registry import ACTIONS
from servicedeklaration.editions.permissions import MANAGED_PERMISSIONS, PERMISSIONS
from servicedeklaration.editions.states import (
    INITIAL_STATE,
    STATES,
    TRANSITIONS,
    transitions_from,
)

OF_SOME_DRAFTS = ("publish_correction", "readopt")
"""Transitions that are offered for a correction, or an unchanged text, alone."""
EDITIONS = ("Kvalitetsstandard", "Servicedeklaration", "Indsatskatalog")
OTHERS = ("Publikation", "Afsnit", "Indsats", "Kontaktsted")


@pytest.fixture
def workflow(portal):
    return portal.portal_workflow.edition_workflow


@pytest.mark.parametrize("kind", EDITIONS)
def test_editions_of_every_kind_go_through_the_workflow(portal, kind):
    assert portal.portal_workflow.getChainForPortalType(kind) == ("edition_workflow",)


@pytest.mark.parametrize("kind", OTHERS)
def test_nothing_else_has_a_state(portal, kind):
    assert portal.portal_workflow.getChainForPortalType(kind) == ()


def test_the_states_are_those_of_the_rules(workflow):
    titles = {state.getId(): state.title for state in workflow.states.objectValues()}
    assert titles == {id: state.title_da for id, state in STATES.items()}
    assert workflow.initial_state == INITIAL_STATE


def test_every_state_is_left_by_the_transitions_of_the_rules(workflow):
    for state in workflow.states.objectValues():
        expected = {transition.id for transition in transitions_from(state.getId())}
        assert set(state.transitions) == expected, state.getId()


def test_every_transition_leads_where_the_rules_say(workflow):
    found = {t.getId(): (t.title, t.new_state_id) for t in workflow.transitions.objectValues()}
    assert found == {id: (t.title_da, t.to_state) for id, t in TRANSITIONS.items()}


def test_every_transition_is_guarded_by_a_permission_of_the_roles_of_the_rules(portal, workflow):
    for transition in workflow.transitions.objectValues():
        [permission] = transition.guard.permissions
        assert permission.startswith("servicedeklaration: ")
        holders = {r["name"] for r in portal.rolesOfPermission(permission) if r["selected"]}
        assert holders == TRANSITIONS[transition.getId()].roles, transition.getId()


def test_every_transition_is_open_to_these_roles_and_leads_to_its_form(workflow):
    for transition in workflow.transitions.objectValues():
        is_open = transition.guard.expr is None
        assert is_open == (transition.getId() not in OF_SOME_DRAFTS), transition.getId()
        assert "/@@" in transition.actbox_url, transition.getId()


def test_no_one_passes_a_guard_for_being_manager(workflow):
    assert not workflow.manager_bypass


def test_every_state_gives_the_permissions_of_the_rules_to_their_roles_and_no_others(workflow):
    assert set(workflow.permissions) == set(MANAGED_PERMISSIONS)
    for state in workflow.states.objectValues():
        for permission in MANAGED_PERMISSIONS:
            info = state.getPermissionInfo(permission)
            expected = PERMISSIONS[state.getId()][permission]
            assert not info["acquired"], (state.getId(), permission)
            assert set(info["roles"]) == expected, (state.getId(), permission)


def test_every_transition_has_its_action():
    assert set(ACTIONS) == set(TRANSITIONS)
