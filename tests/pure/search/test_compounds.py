"""Danish compounds fall into the parts that they are made of."""

import pytest

from servicedeklaration.search.compounds import all_parts, parts, put_right
from servicedeklaration.search.stems import stem


def stems(words: str) -> tuple[str, ...]:
    return tuple(map(stem, words.split()))


@pytest.mark.parametrize(
    ("word", "made_of"),
    [
        ("misbrugsbehandling", "misbrug behandling"),
        ("stofmisbrugsbehandlingen", "stofmisbrug behandling"),
        ("rusmiddelsbehandling", "rusmiddel behandling"),
        ("pårørendegrupperne", "pårørende gruppe"),
        ("tilbagefaldsforebyggelse", "tilbagefald forebyggelse"),
        ("ungdomsrådgivning", "ungdom rådgivning"),
        ("hjemmesygepleje", "sygepleje"),
    ],
)
def test_a_compound_has_parts(word, made_of):
    assert parts(word) == stems(made_of)


@pytest.mark.parametrize(
    "word", ["behandling", "forpligtet", "planlægge", "stoffer", "formuleret", "far", "ø", ""]
)
def test_other_words_have_none(word):
    assert parts(word) == ()


def test_parts_of_parts_are_found_too():
    assert all_parts("stofmisbrugsbehandling") == stems("stofmisbrug stof misbrug behandling")


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("gruppebehandlig", "gruppebehandling"),
        ("ungdomsrådgivnig", "ungdomsrådgivning"),
        ("gruppebehandling", ""),
        ("gruppexylofon", ""),
        ("xylofonbehandlig", ""),
    ],
)
def test_the_last_part_of_a_compound_is_put_right(typed, meant):
    assert put_right(typed) == meant
