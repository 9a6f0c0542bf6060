"""The days of a consultation, and when a council was heard."""

import json
from dataclasses import replace
from datetime import UTC, date, datetime

import pytest

from servicedeklaration.consultation.course import Consultation, Hearing, last_hearing

OPENED = datetime(2026, 3, 2, 9, tzinfo=UTC)
ASKED = Hearing("Ældrerådet", date(2026, 4, 15))
COURSE = Consultation(1, OPENED, date(2026, 4, 30), date(2026, 10, 31), None, "ab" * 32, (ASKED,))


@pytest.mark.parametrize(
    "course",
    [
        COURSE,
        replace(COURSE, closed_at=OPENED, councils=()),
        replace(COURSE, councils=(replace(ASKED, reply="Fint", replied_on=date(2026, 4, 2)),)),
    ],
)
def test_a_consultation_is_the_same_after_being_stored(course):
    assert Consultation.from_dict(json.loads(json.dumps(course.to_dict()))) == course


def test_answers_are_taken_on_the_last_day_and_not_after():
    assert COURSE.takes_answers(date(2026, 4, 30))
    assert not COURSE.takes_answers(date(2026, 5, 1))


def test_a_closed_consultation_takes_no_answers():
    assert not replace(COURSE, closed_at=OPENED).takes_answers(date(2026, 4, 1))


def test_answers_are_gone_on_the_stated_day():
    assert not COURSE.is_deleted(date(2026, 10, 30))
    assert COURSE.is_deleted(date(2026, 10, 31))


def test_a_council_has_been_heard_when_it_has_replied_or_had_its_time():
    assert not ASKED.is_over(date(2026, 4, 15))
    assert ASKED.is_over(date(2026, 4, 16))
    assert replace(ASKED, reply="Ingen bemærkninger.").is_over(date(2026, 3, 3))


def test_the_latest_hearing_of_a_council_counts():
    later = replace(COURSE, number=2, councils=(replace(ASKED, reply="Nu er den god."),))
    third = replace(COURSE, number=3, councils=())
    assert last_hearing((COURSE, later, third), "Ældrerådet").reply == "Nu er den god."
    assert last_hearing((COURSE,), "Handicaprådet") is None
