"""A hvidbog is published when every answer is dealt with and nobody is given away."""

from dataclasses import replace
from datetime import date

import pytest

from servicedeklaration.consultation.obstacles import Obstacle, obstacles, obstacles_of
from servicedeklaration.consultation.voices import Voice
from servicedeklaration.consultation.whitebook import Treatment

ANSWER = Voice("a1", 1, "person", "Giv os længere åbningstid.", date(2025, 3, 3), name="Bo")
COUNCIL = Voice(
    "raad-aeldreraadet", 0, "council", "Godt.", date(2025, 3, 3), organisation="Ældrerådet"
)
DEALT_WITH = Treatment(remark="Det gør vi.", result="imødekommet")


def told(voice=ANSWER, treatment=DEALT_WITH):
    return [each.words for each in obstacles_of(voice, treatment)]


def test_nothing_stands_against_an_answer_that_is_dealt_with():
    assert told() == []


def test_every_reason_is_told_at_once():
    found = obstacles([COUNCIL, ANSWER], {"a1": Treatment(remark=" ")}, is_closed=False)
    assert [(each.id, each.field) for each in found] == [
        ("", ""),
        ("raad-aeldreraadet", "remark"),
        ("raad-aeldreraadet", "result"),
        ("a1", "remark"),
        ("a1", "result"),
    ]
    assert found[1].words == "Ældrerådet: skriv kommunens bemærkning."


def test_a_council_without_remarks_needs_no_answer():
    assert told(replace(COUNCIL, text="Ingen bemærkninger."), Treatment()) == []


def test_personal_data_is_told_with_its_kind_and_place_and_masked():
    answer = replace(ANSWER, text="Mit nummer er 010203-1234.")
    assert obstacles_of(answer, DEALT_WITH) == [
        Obstacle("Svar 1: der står stadig et CPR-nummer i svaret (01••••-••••).", "a1", "text")
    ]


@pytest.mark.parametrize(
    ("treatment", "place"),
    [
        (replace(DEALT_WITH, remark="Ring 88 72 44 85."), "bemærkningen"),
        (Treatment(left_out="Skrevet af bo@firma.example"), "begrundelsen"),
        (replace(DEALT_WITH, publish_name=True), "navnet"),
    ],
)
def test_all_that_is_published_is_looked_through(treatment, place):
    assert f"i {place} (" in told(replace(ANSWER, name="bo@firma.example"), treatment)[0]


def test_a_name_that_is_not_published_is_not_looked_at():
    assert told(replace(ANSWER, name="bo@firma.example")) == []


def test_the_redacted_text_counts():
    answer = replace(ANSWER, text="Ring 88 72 44 85.")
    assert told(answer, replace(DEALT_WITH, published_text="Ring […].")) == []


def test_words_that_somebody_cleared_may_stand():
    answer = replace(ANSWER, text="Ring 88724485 eller 20 12 34 56.")
    (left,) = told(answer, replace(DEALT_WITH, cleared=("88 72 44 85",)))
    assert "20 •• •• ••" in left


def test_an_answer_that_is_left_out_needs_only_a_reason():
    answer = replace(ANSWER, text="010203-1234")
    assert told(answer, Treatment(left_out="Kun personlige angreb.")) == []
