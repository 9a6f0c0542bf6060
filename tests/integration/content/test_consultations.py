"""Consultations and answers are kept with the edition: whole, apart, and no longer than said."""

from dataclasses import replace
from datetime import UTC, date, datetime

import pytest

from servicedeklaration.consultation.answers import Answer
from servicedeklaration.consultation.course import Consultation, Hearing
from servicedeklaration.content import consultations

COURSE = Consultation(
    1,
    datetime(2026, 3, 2, 9, tzinfo=UTC),
    date(2026, 4, 30),
    date(2026, 10, 31),
    None,
    "ab" * 32,
    (Hearing("Ældrerådet", date(2026, 4, 30)),),
)
BEFORE, ON = date(2026, 10, 30), date(2026, 10, 31)


def answer(id="A1", section="", **more) -> Answer:
    return Answer(id, datetime(2026, 3, 3, tzinfo=UTC), section, "Titel", "Godt.", **more)


@pytest.fixture
def edition(world):
    consultations.add_consultation(world.edition, COURSE)
    return world.edition


def test_an_edition_begins_without_any(world):
    assert consultations.consultations(world.edition) == ()
    assert consultations.latest(world.edition) is None
    assert consultations.answers(world.edition, 1) == ()


def test_a_consultation_is_kept(edition):
    assert consultations.consultations(edition) == (COURSE,)


def test_the_latest_is_the_one_opened_last(edition):
    second = replace(COURSE, number=2)
    consultations.add_consultation(edition, second)
    assert consultations.latest(edition) == second


def test_the_text_is_kept_as_it_was_heard(edition):
    edition.title = "Rettet bagefter"
    assert consultations.heard_text(edition, 1)["title"] == "Kvalitetsstandard for rusmidler"


def test_there_is_no_text_of_a_consultation_that_never_was(edition):
    with pytest.raises(KeyError):
        consultations.heard_text(edition, 2)


def test_one_consultation_is_changed_and_no_other(edition):
    second = replace(COURSE, number=2)
    consultations.add_consultation(edition, second)
    closed = replace(COURSE, closed_at=datetime(2026, 5, 1, tzinfo=UTC))
    consultations.change_consultation(edition, closed)
    assert consultations.consultations(edition) == (closed, second)


def test_answers_stand_in_the_order_of_the_text(edition):
    for number, section in enumerate(["tilbud/samtaler", "", "tilbud"]):
        consultations.add_answer(edition, 1, answer(f"A{number}", section))
    found = [each.section for each in consultations.answers(edition, 1, BEFORE)]
    assert found == ["", "tilbud", "tilbud/samtaler"]


def test_answers_belong_to_one_consultation(edition):
    consultations.add_consultation(edition, replace(COURSE, number=2))
    consultations.add_answer(edition, 2, answer())
    assert consultations.answers(edition, 1, BEFORE) == ()
    assert consultations.answers(edition, 2, BEFORE) == (answer(),)


def test_an_answer_is_never_overwritten(edition):
    consultations.add_answer(edition, 1, answer())
    with pytest.raises(ValueError, match="A1"):
        consultations.add_answer(edition, 1, answer(name="En anden"))


def test_answers_are_given_to_nobody_from_their_day_on(edition):
    consultations.add_answer(edition, 1, answer())
    assert consultations.answers(edition, 1, BEFORE) == (answer(),)
    assert consultations.answers(edition, 1, ON) == ()


def test_answers_that_are_forgotten_are_gone(edition):
    consultations.add_answer(edition, 1, answer())
    assert consultations.forget_answers(edition, 1) == 1
    assert consultations.forget_answers(edition, 1) == 0
    assert consultations.answers(edition, 1, BEFORE) == ()
