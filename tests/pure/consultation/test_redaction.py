"""Words are taken out of an answer so that it shows, and none are written into it."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from servicedeklaration.consultation.personal_data import personal_data
from servicedeklaration.consultation.redaction import (
    MARK,
    ForeignWordsError,
    is_redacted,
    redacted,
    without,
)

ANSWER = "Jeg hedder Bo Hansen.\n\nRing på 88 72 44 85, hvis I vil vide mere."


@pytest.mark.parametrize(
    ("typed", "expected"),
    [
        (ANSWER, ANSWER),
        (ANSWER.replace("Bo Hansen", MARK), ANSWER.replace("Bo Hansen", MARK)),
        (ANSWER.replace("Bo Hansen", "[...]"), ANSWER.replace("Bo Hansen", MARK)),
        (ANSWER.replace("Bo Hansen", ""), ANSWER.replace("Bo Hansen", MARK)),
        (ANSWER.replace("\n\n", "\r\n\r\n"), ANSWER),
        ("Ring på 88 72 44 85, hvis I vil vide mere.", ANSWER.replace(ANSWER[:21], MARK)),
        (
            "Jeg hedder […]. Ring på […], hvis I vil vide mere.",
            "Jeg hedder […].\n\nRing på […], hvis I vil vide mere.",
        ),
        ("Jeg hedder […][…] mere.", f"Jeg hedder {MARK} mere."),
        (MARK, MARK),
        ("", MARK),
    ],
)
def test_what_is_missing_is_marked(typed, expected):
    assert redacted(ANSWER, typed) == expected


@pytest.mark.parametrize("typed", ["Jeg hedder Ida Hansen.", f"{ANSWER} Alt er godt.", "mere. Jeg"])
def test_no_words_are_written_into_an_answer(typed):
    with pytest.raises(ForeignWordsError):
        redacted(ANSWER, typed)


def test_the_foreign_words_are_told():
    with pytest.raises(ForeignWordsError) as refusal:
        redacted(ANSWER, ANSWER.replace("Bo", "Ida og Per"))
    assert refusal.value.words == ["Ida", "og", "Per"]


def test_a_mark_stands_where_it_was_typed():
    assert redacted("og nu og så", "og […] så") == "og […] så"


def test_what_was_taken_out_before_stays_out():
    once = redacted(ANSWER, ANSWER.replace("Bo Hansen", MARK))
    assert redacted(once, once) == once
    assert redacted(once, once.replace("88 72 44 85", "")).count(MARK) == 2


def test_findings_are_taken_out_at_their_places():
    text = without(ANSWER, personal_data(ANSWER))
    assert text == ANSWER.replace("88 72 44 85", MARK)
    assert is_redacted(text)
    assert not is_redacted(ANSWER)


answers = st.lists(st.sampled_from(["ja", "nej", "og", ",", ".", "\n", "[…]", "12", "å"])).map(
    " ".join
)


@given(answers, st.randoms(use_true_random=False))
def test_leaving_out_any_words_is_a_redaction(answer, random):
    typed = " ".join(word for word in answer.split() if random.random() < 0.7)
    found = redacted(answer, typed)
    bare = [word for word in typed.split() if word != MARK]
    assert [word for word in found.replace(MARK, " ").split() if word != MARK] == bare
    assert redacted(answer, found) == found


@given(answers)
def test_leaving_out_nothing_changes_nothing(answer):
    assert redacted(answer, answer).split() == _one_mark(answer)


def _one_mark(answer):
    words = answer.split()
    return [w for i, w in enumerate(words) if w != MARK or words[i - 1 : i] != [MARK]]
