"""Every state, every transition, every role: what the rules allow happens, the rest doesn't."""

import itertools

import pytest
import transaction
from AccessControl import Unauthorized
from Products.CMFCore.WorkflowCore import WorkflowException

from servicedeklaration.actions.refusal import Refused
from servicedeklaration.actions.registry import ACTIONS
from servicedeklaration.content.state import state_of
from servicedeklaration.editions.states import STATES, TRANSITIONS, allowed

from ..actions.world import (
    GIVEN,
    ROLES,
    act_as,
    make_correction,
    make_edition,
    make_publication,
    make_readoption,
)

OF_THE_EDITION = {"correction"}
"""What a transition needs the edition to be, and not to be given."""
EVERYTHING = list(itertools.product(STATES, TRANSITIONS, ROLES))


@pytest.fixture(scope="class")
def editions(portal_class):
    from ..actions.world import go_on, stand_still

    stand_still()
    act_as(portal_class, "Manager")
    made = {
        state: make_edition(make_publication(portal_class, f"work-{state}"), state)
        for state in STATES
    }
    made["draft", "publish_correction"] = make_correction(portal_class)
    made["draft", "readopt"] = make_readoption(portal_class)
    transaction.savepoint()
    go_on()
    return made


def of(editions, state: str, transition: str):
    """The edition in a state that a transition is tried on."""
    return editions.get((state, transition), editions[state])


class TestEveryCombination:
    """The editions are made once; each try is undone."""

    @pytest.fixture
    def undone(self, portal_class):
        savepoint = transaction.savepoint()
        yield
        savepoint.rollback()

    @pytest.mark.parametrize(("state", "transition", "role"), EVERYTHING)
    def test_by_its_action(self, portal_class, editions, undone, state, transition, role):
        edition = of(editions, state, transition)
        act_as(portal_class, role)
        action = ACTIONS[transition](edition, **GIVEN.get(transition, {}))
        if allowed(transition, state, {role}):
            action()
            assert state_of(edition) == TRANSITIONS[transition].to_state
        else:
            with pytest.raises(Refused) as refusal:
                action()
            assert refusal.value.reasons
            assert state_of(edition) == state

    @pytest.mark.parametrize(("state", "transition", "role"), EVERYTHING)
    def test_by_a_script_that_gives_nothing(
        self, portal_class, editions, undone, state, transition, role
    ):
        edition = of(editions, state, transition)
        act_as(portal_class, role)
        needs_nothing = not TRANSITIONS[transition].needs - OF_THE_EDITION
        if allowed(transition, state, {role}) and needs_nothing:
            portal_class.portal_workflow.doActionFor(edition, transition)
            assert state_of(edition) == TRANSITIONS[transition].to_state
        else:
            with pytest.raises((Refused, WorkflowException, Unauthorized)):
                portal_class.portal_workflow.doActionFor(edition, transition)
            assert state_of(edition) == state
