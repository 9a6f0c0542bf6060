"""When the tilgængelighedserklæring is to be gone through again."""

from datetime import date

import pytest

from servicedeklaration.content.accessibility_statement import Statement

DAY = date(2026, 11, 20)


@pytest.mark.parametrize(
    ("reviewed", "due"),
    [(None, True), (date(2025, 11, 18), True), (date(2025, 11, 20), False), (DAY, False)],
)
def test_it_is_due_once_a_year(reviewed, due):
    assert Statement(reviewed=reviewed).is_due(DAY) is due
