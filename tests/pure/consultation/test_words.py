"""A consultation in words."""

from dataclasses import replace
from datetime import UTC, date, datetime

from servicedeklaration.consultation.words import period, said_by

from .test_course import ASKED, COURSE


def test_the_year_is_said_once_if_it_is_the_same():
    assert period(COURSE, date(2026, 3, 2)) == "I høring fra 2. marts til 30. april 2026"
    words = "I høring fra 15. december 2025 til 30. april 2026"
    assert period(COURSE, date(2025, 12, 15)) == words


def test_one_that_was_closed_early_lasted_until_then():
    closed = replace(COURSE, closed_at=datetime(2026, 3, 9, 12, tzinfo=UTC))
    assert period(closed, date(2026, 3, 2)) == "I høring fra 2. marts til 9. marts 2026"
    assert period(closed, date(2026, 3, 9)) == "I høring den 9. marts 2026"
    late = replace(COURSE, closed_at=datetime(2026, 5, 4, 12, tzinfo=UTC))
    assert period(late, date(2026, 3, 2)) == "I høring fra 2. marts til 30. april 2026"


def test_what_became_of_a_question_to_a_council():
    assert said_by(ASKED, date(2026, 4, 15)) == (
        "Ældrerådet er spurgt og kan svare til og med den 15. april 2026."
    )
    assert said_by(ASKED, date(2026, 4, 16)) == (
        "Ældrerådet har ikke svaret. Fristen var den 15. april 2026."
    )
    replied = replace(ASKED, reply="Fint", replied_on=date(2026, 4, 2))
    assert said_by(replied, date(2026, 5, 1)) == "Ældrerådet svarede den 2. april 2026."
