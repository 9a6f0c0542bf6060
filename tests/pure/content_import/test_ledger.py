"""The ledger tells where the words of the source stand, also those of a block that is split."""

from pathlib import Path

import pytest

from content_import import convert, convert_text
from content_import.model import Where
from content_import.settings import Choices, Placement, Settings
from examples.make import TEXTS
from tests.pure.content_import.documents import NAMES, read
from tests.pure.content_import.layouts import RULE
from tests.pure.content_import.truth import untrue
from tests.shared import needs_shared

SPLIT = """Kvalitetsstandard for behandling i Havlund Kommune

Tilbud

Samtaleforløb

Forløbet er for dig, der vil drikke mindre. Formålet er at støtte dig. Dette sker i samtaler. \
Forløbet varer 8 uger.

Klage

Du kan klage til kommunen.
"""
SUBS = """Kvalitetsstandard for behandling i Havlund Kommune

1. Målgruppe

1.1 Voksne i byen

Du kan få hjælp, når du er fyldt 18 år.

2. Klage

Du kan klage til kommunen.
"""
RUN_IN = """Kvalitetsstandard for behandling i Havlund Kommune

Tilbud

Vagten Et akut tilbud til borgere, som har brug for hjælp straks.

Introkursus Tilbydes borgere, som vil vide mere om behandlingen.

Klage

Du kan klage til kommunen.
"""


def entry(result: dict, start: str) -> dict:
    """The ledger's entry for the line that begins with some words."""
    return next(one for one in result["ledger"] if one["text"].startswith(start))


@needs_shared
@pytest.mark.parametrize("name", NAMES)
def test_the_words_of_a_placed_line_stand_in_the_fields_that_it_names(name):
    assert untrue(read(name)) == []


@pytest.mark.parametrize("path", sorted(TEXTS.glob("*.txt")), ids=lambda path: path.stem)
def test_the_words_of_a_line_of_an_example_stand_in_the_fields_that_it_names(path):
    assert untrue(convert(path)) == []


def test_a_block_that_is_split_goes_where_most_of_it_stands_and_names_the_rest():
    split = entry(convert_text(SPLIT, "standard.txt"), "Forløbet er for dig")

    assert split["to"] == "items/0/items/0/purpose"
    assert split["also"] == ["items/0/items/0/duration", "items/0/items/0/body"]
    assert "sætningen nævner varigheden" in split["why"]


def test_a_sentence_that_points_back_goes_with_the_one_before_it():
    ((offer,),) = [one["items"] for one in convert_text(SPLIT, "a.txt")["edition"]["items"]]

    assert offer["purpose"] == "<p>Formålet er at støtte dig. Dette sker i samtaler.</p>"
    assert offer["body"] == "<p>Forløbet er for dig, der vil drikke mindre.</p>"


def test_a_title_that_runs_into_its_text_is_named_too():
    result = convert_text(RUN_IN, "standard.txt")

    assert entry(result, "Vagten")["to"] == "items/0/items/0/body"
    assert entry(result, "Vagten")["also"] == ["items/0/items/0/title"]


def test_a_block_that_is_whole_names_one_place():
    assert "also" not in entry(convert_text(SPLIT, "standard.txt"), "Du kan klage")


def test_a_split_block_that_a_person_moves_is_whole_and_stands_in_one_place():
    where = Where(**entry(convert_text(SPLIT, "a.txt"), "Forløbet er")["where"])
    choices = Choices(placements=(Placement(where, "target_group", "Bo Lind", "2026-05-03"),))
    result = convert_text(SPLIT, "a.txt", Settings(choices=choices))
    moved = entry(result, "Forløbet er")

    assert (moved["to"], "also" in moved) == ("target_group", False)
    assert result["edition"]["items"][0]["items"][0]["purpose"] == ""


def test_what_stands_below_a_sub_heading_is_told_as_that():
    result = convert_text(SUBS, "standard.txt")

    assert entry(result, "1.1 Voksne")["why"] == "underoverskrift"
    assert entry(result, "Du kan få hjælp")["why"] == "tekst under underoverskriften"


def test_the_words_of_a_row_are_told_to_stand_in_the_field_of_each_cell():
    text = (Path(__file__).parent / "cases/layouts/tabulator.txt").read_text("utf-8")

    assert untrue(convert_text(text.split(RULE)[0], "tabulator.txt")) == []
