"""A word that stands nowhere may have been meant to be one that does."""

import pytest

from servicedeklaration.search.small_words import is_common
from servicedeklaration.search.spelling import corrected, nearest, two_words

KNOWN = ["misbrugsbehandling", "pårørende", "værested", "hash", "hus", "kokain", "gravide"]


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("misbrugsbehandlig", "misbrugsbehandling"),
        ("paaroerende", "pårørende"),
        ("parorende", "pårørende"),
        ("vaerested", "værested"),
        ("kokian", "kokain"),
        ("gravvide", "gravide"),
        ("hach", "hash"),
    ],
)
def test_the_nearest_word_is_meant(typed, meant):
    assert nearest(typed, KNOWN)[0] == meant


@pytest.mark.parametrize("typed", ["hsu", "2023", "elefanterne", "h", ""])
def test_nothing_is_guessed_of_short_words_numbers_and_what_is_far_away(typed):
    assert nearest(typed, KNOWN) == []


def test_the_first_letter_is_hardly_ever_mistyped():
    assert nearest("bror", ["tror", "brev", "bro"]) == []


def test_two_errors_need_a_long_word():
    assert nearest("kokiane", ["kokain"]) == []
    assert nearest("rådgvnig", ["rådgivning"]) == ["rådgivning"]


def test_of_two_that_are_as_near_that_is_meant_which_stands_more_often():
    often = {"stoffer": 1, "stoffet": 30}.get
    assert nearest("stoffe", ["stoffer", "stoffet"], often) == ["stoffet", "stoffer"]


@pytest.mark.parametrize("word", ["dårligt", "daarligt", "dårlige", "bror", "mand", "og"])
def test_everyday_words_are_common(word):
    assert is_common(word)


@pytest.mark.parametrize("word", ["koks", "hach", "misbrugsbehandlig", "ankestyrelsn", "metdon"])
def test_misspelt_words_and_words_of_the_field_are_not(word):
    assert not is_common(word)


def test_a_text_is_put_right_word_by_word_and_else_left_as_it_is():
    like = {"kokian": "kokain"}.get
    assert corrected("Stop KOKIAN, nu!", lambda word: like(word, "")) == "Stop kokain, nu!"
    assert corrected("Stop kokain", lambda word: like(word, "")) == ""


def test_a_letter_that_was_typed_in_two_is_one_letter():
    like = {"dgivning": "rådgivning", "rådgivnig": "rådgivning"}.get

    assert corrected("ra\u030adgivnig", lambda word: like(word, "")) == "rådgivning"


@pytest.mark.parametrize(
    ("typed", "meant"),
    [("fritvalg", "frit valg"), ("mødeop", ""), ("fritklage", ""), ("valg", "")],
)
def test_two_words_that_were_typed_as_one_are_told_apart(typed, meant):
    assert two_words(typed, {"frit", "valg", "møde", "op"}.__contains__) == meant
