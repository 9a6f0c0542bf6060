"""Why the text of an edition cannot be changed."""

import pytest

from servicedeklaration.editions.changes import reasons_against_change
from servicedeklaration.editions.states import EDITABLE_STATES, STATES


@pytest.mark.parametrize("state", STATES)
def test_there_is_a_reason_in_exactly_the_states_that_are_not_editable(state):
    assert bool(reasons_against_change(state)) == (state not in EDITABLE_STATES)


def test_the_reason_says_what_to_do_instead():
    [reason] = reasons_against_change("approved")
    assert reason == "Udgaven er godkendt og kan ikke ændres. Lav en ny udgave i stedet."
