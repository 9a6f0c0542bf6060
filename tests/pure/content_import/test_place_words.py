"""Places in words: a paragraph of a file is a "stykke", since "afsnit" is part of an edition."""

import pytest

from content_import.model import Where
from content_import.place_words import UNKNOWN, in_words, span_in_words


@pytest.mark.parametrize(
    ("where", "words"),
    [
        (Where(line=40), "linje 40"),
        (Where(page=3, line=12), "side 3, linje 12"),
        (Where(paragraph=34), "stykke 34"),
        ({"paragraph": 34}, "stykke 34"),
        ({}, UNKNOWN),
    ],
)
def test_a_place_is_told_in_words(where, words):
    assert in_words(where) == words


@pytest.mark.parametrize(
    ("first", "last", "words"),
    [
        (Where(line=40), Where(line=40), "linje 40"),
        (Where(line=40), Where(line=43), "linje 40–43"),
        (Where(paragraph=34), Where(paragraph=36), "stykke 34–36"),
        (Where(page=3, line=12), Where(page=3, line=15), "side 3, linje 12–15"),
        (Where(page=3, line=12), Where(page=4, line=1), "side 3, linje 12 til side 4, linje 1"),
    ],
)
def test_places_that_follow_one_another_are_told_as_one(first, last, words):
    assert span_in_words(first, last) == words
