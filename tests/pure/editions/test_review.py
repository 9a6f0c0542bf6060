"""When an edition must be gone through again."""

from datetime import date

import pytest

from servicedeklaration.editions.review import review_due


@pytest.mark.parametrize(
    ("in_force_from", "months", "revised", "due"),
    [
        (date(2025, 1, 1), 24, None, date(2027, 1, 1)),
        (date(2024, 2, 29), 12, None, date(2025, 2, 28)),
        (date(2025, 10, 31), 4, None, date(2026, 2, 28)),
        (date(2025, 11, 30), 1, None, date(2025, 12, 30)),
        (date(2018, 1, 1), 12, "2018-02", date(2019, 2, 1)),
        (date(2018, 3, 1), 12, "2018-02", date(2019, 3, 1)),
        (None, 12, "2018-02-14", date(2019, 2, 14)),
        (None, 12, None, None),
        (date(2025, 1, 1), None, None, None),
    ],
)
def test_review_is_due_so_many_months_after_the_text_was_last_settled(
    in_force_from, months, revised, due
):
    assert review_due(in_force_from, months, revised) == due
