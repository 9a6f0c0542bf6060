"""Why amendments can't be made in a text."""

import pytest

from servicedeklaration.amendments import objections

from .world import TEXT, add, remove, set_field


@pytest.mark.parametrize(
    ("amendment", "words"),
    [
        (set_field("price", "1 kr.", "findes/ikke"), "ingen del med navnet"),
        (set_field("findes_ikke", "x"), "intet felt med navnet »findes_ikke«"),
        (set_field("in_force_from", "2025-01-01", ""), "intet felt"),
        (set_field("id", "x"), "intet felt"),
        (set_field("items", []), "intet felt"),
        (set_field("price", "Gratis"), "ingen ændring"),
        (set_field("price", " Gratis "), "ingen ændring"),
        (set_field("title", " "), "skal have en titel"),
        (set_field("title", None, ""), "Dokumentet skal have en titel"),
        (remove(""), "Hele dokumentet"),
        (remove("findes-ikke"), "ingen del"),
        (add("ny", portal_type="Publikation"), "kan ikke lægges til"),
        (add("ny", title=""), "Skriv en titel"),
        (add("raad"), "står allerede"),
        (add("ny", part="indgang/raad"), "kan der ikke stå andre dele"),
        (add("ny", after="findes-ikke"), "ingen del"),
    ],
)
def test_an_amendment_that_does_not_fit_is_told_of(amendment, words):
    [reason] = objections(TEXT, [amendment])
    assert words in reason


def test_all_are_told_of_at_once():
    wrong = [set_field("price", "Gratis"), remove("findes-ikke"), add("raad")]
    assert len(objections(TEXT, wrong)) == 3


def test_each_is_seen_after_those_before_it():
    section = add("ungeliv", part="", portal_type="Afsnit")
    assert objections(TEXT, [section, add("samtaler", part="ungeliv")]) == []
    assert len(objections(TEXT, [remove("indgang"), set_field("price", "1 kr.")])) == 1
