"""Steps on the way to help are no offers."""

import pytest

from servicedeklaration.finder.answers import STEP, answers_of
from servicedeklaration.finder.said import Said


@pytest.mark.parametrize(
    ("said", "is_step"),
    [
        (Said("Kortlægning"), True),
        (Said("2. Udredning og visitation"), True),
        (Said("Samtale", chapters=("Udredning",)), True),
        (Said("Åben rådgivning", chapters=("Udredning",), access="open"), False),
        (Said("Råd", chapters=("Visitation og rådgivning",)), False),
        (Said("Visitation til døgnbehandling"), False),
        (Said("Samtaler"), False),
    ],
    ids=lambda value: value.title if isinstance(value, Said) else "",
)
def test_what_is_called_nothing_but_a_step_answers_no_question(said, is_step):
    assert (answers_of(said) == (STEP,)) is is_step
