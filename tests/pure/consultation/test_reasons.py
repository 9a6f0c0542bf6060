"""What speaks against a step, in the words of the one who takes it."""

from dataclasses import replace
from datetime import date

import pytest

from servicedeklaration.consultation.answers import Answer
from servicedeklaration.consultation.course import Hearing
from servicedeklaration.consultation.reasons import (
    LONGEST_TEXT,
    against_answer,
    against_asking,
    against_closing,
    against_opening,
    against_reply,
    against_submission,
)

from .test_course import COURSE, OPENED

TODAY, TOMORROW = date(2026, 3, 10), date(2026, 3, 11)
ANSWER = Answer("A", OPENED, "indgang", "Indgang", "Godt.")
AELDRE = "Ældrerådet"


def words(objections) -> list[str]:
    return [each.words for each in objections]


def test_a_consultation_lasts_until_tomorrow_at_least():
    assert against_opening(TODAY, TOMORROW, None) == []
    assert words(against_opening(TODAY, TODAY, None)) == [
        "Fristen 10. marts 2026 er for tidlig. Vælg en dag efter i dag."
    ]


def test_answers_are_deleted_after_the_deadline():
    assert against_opening(TODAY, TOMORROW, date(2026, 3, 12)) == []
    assert [each.field for each in against_opening(TODAY, TOMORROW, TOMORROW)] == ["delete_on"]


def test_closing_before_the_deadline_wants_a_word():
    assert len(against_closing(TODAY, COURSE, "  ")) == 1
    assert against_closing(TODAY, COURSE, "Fejl i teksten") == []
    assert against_closing(date(2026, 5, 1), COURSE, "") == []
    assert against_closing(TODAY, None, "") == []


@pytest.mark.parametrize(
    ("change", "field"),
    [
        ({"text": ""}, "text"),
        ({"text": "a" * (LONGEST_TEXT + 1)}, "text"),
        ({"extra": {"Hvorfor?": "a" * (LONGEST_TEXT + 1)}}, "text"),
        ({"section": "udgik"}, "section"),
        ({"name": "a" * 201}, "name"),
        ({"organisation": "a" * 201}, "organisation"),
    ],
)
def test_each_thing_wrong_with_an_answer_is_told_at_its_field(change, field):
    found = against_answer(TODAY, COURSE, replace(ANSWER, **change), {"indgang"})
    assert [each.field for each in found] == [field]


def test_a_good_answer_is_received_as_long_as_it_may_be():
    whole = replace(ANSWER, section="", text="a" * LONGEST_TEXT, name="n" * 200)
    assert against_answer(TODAY, COURSE, whole, set()) == []


def test_after_the_deadline_only_that_is_told():
    found = against_answer(date(2026, 5, 1), COURSE, replace(ANSWER, text=""), set())
    assert words(found) == ["Høringen er slut, så vi kan ikke modtage flere svar."]


def test_councils_are_asked_by_name_and_with_time_to_answer():
    assert against_asking(TODAY, COURSE, [AELDRE], TOMORROW) == []
    found = against_asking(TODAY, COURSE, [], None)
    assert [each.field for each in found] == ["councils", "deadline"]


def test_a_reply_is_that_of_a_council_that_was_asked():
    assert against_reply(TODAY, COURSE, AELDRE, TODAY) == []
    [objection] = against_reply(TODAY, COURSE, "Ungerådet", TODAY)
    assert (objection.field, objection.place) == ("council", "@@spoerg-raad")
    assert [each.field for each in against_reply(TODAY, COURSE, AELDRE, TOMORROW)] == ["replied_on"]


def test_who_was_not_asked_stops_the_submission_and_is_led_to_where_it_is_done():
    [objection] = against_submission(TODAY, [AELDRE], ())
    assert (objection.words, objection.place) == ("Ældrerådet er ikke hørt.", "@@send-i-hoering")
    [objection] = against_submission(TODAY, ["Handicaprådet"], (COURSE,))
    assert (objection.words, objection.place) == ("Handicaprådet er ikke hørt.", "@@spoerg-raad")


def test_who_has_time_left_stops_the_submission():
    assert words(against_submission(TODAY, [AELDRE], (COURSE,))) == [
        "Ældrerådet har ikke svaret; fristen er den 15. april 2026."
    ]


def test_who_has_replied_or_let_the_time_pass_does_not():
    replied = Hearing(AELDRE, date(2026, 4, 15), "Fint", TODAY)
    assert against_submission(TODAY, [AELDRE], (replace(COURSE, councils=(replied,)),)) == []
    assert against_submission(date(2026, 4, 16), [AELDRE], (COURSE,)) == []
