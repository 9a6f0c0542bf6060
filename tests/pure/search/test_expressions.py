"""Words that belong together, though others stand between, or a space."""

import pytest

from servicedeklaration.search.expressions import expressions
from servicedeklaration.search.synonyms import read

LINES = [
    "holde op, stoppe",
    "min søn, pårørende",
    "holde op med stoffer, blive stoffri",
    "er 14, på 14, ung",
    "14 dage, frist",
]
STANDING = {"misbrugsbehandling", "klagevejledning", "jegmisbrug"}


def found(text: str) -> list[tuple[str, ...]]:
    return list(expressions(text.split(), read(LINES), STANDING.__contains__))


def test_small_words_may_stand_in_an_expression():
    assert found("kan min egen søn") == [("kan",), ("min",), ("egen",), ("søn",)]
    assert found("holder han så op") == [("holder", "op")]


@pytest.mark.parametrize("text", ["holder avisen op", "holder jeg du han hun op", "holder", "op"])
def test_other_words_and_many_small_ones_part_it(text):
    assert ("holder", "op") not in found(text)


def test_the_longest_expression_counts():
    assert found("holder op med stoffer nu") == [("holder", "op", "med", "stoffer"), ("nu",)]


@pytest.mark.parametrize("small", ["er", "på"])
def test_a_small_word_takes_no_word_from_an_expression_that_follows(small):
    assert found(f"{small} 14 dage") == [(small,), ("14", "dage")]
    assert found(f"{small} 14 nu") == [(small, "14"), ("nu",)]


@pytest.mark.parametrize("text", ["misbrugs behandling", "misbrug behandling"])
def test_a_compound_that_was_typed_as_two_words_is_one(text):
    assert found(text) == [("misbrugsbehandling",)]


def test_two_words_that_make_no_known_one_stay_two():
    assert found("angst misbrug") == [("angst",), ("misbrug",)]


def test_a_small_word_is_no_part_of_a_compound():
    assert found("jeg misbrug") == [("jeg",), ("misbrug",)]
