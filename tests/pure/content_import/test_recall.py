"""What stands in documents of many layouts is found: fields, entries, facts and contacts.

`known_gaps.toml` lists, for each file, what is still missing ("-") or found without standing there
("+"). Nothing else may be; take a line out when it is mended.
"""

import tomllib
from dataclasses import replace
from pathlib import Path

import pytest

from content_import import convert_bytes
from tests.pure.content_import.coverage import lost_words
from tests.pure.content_import.layouts import all_layouts
from tests.pure.content_import.recall import measure

pytestmark = pytest.mark.slow

GAPS = tomllib.loads((Path(__file__).parent / "known_gaps.toml").read_text("utf-8"))
LAYOUTS = all_layouts()
MOST_LOST = 2
"""Words: the one over a table's titles ("Ydelse"), on one line with those that are kept."""

each_layout = pytest.mark.parametrize("layout", LAYOUTS, ids=lambda one: one.file_name)


@each_layout
def test_a_document_is_read_as_its_gold_says(layout):
    found = measure(layout)
    differences = [*(f"- {one}" for one in found.missing), *(f"+ {one}" for one in found.extra)]

    assert not set(differences) - set(GAPS.get(layout.file_name, []))


@each_layout
def test_the_words_of_a_document_stand_in_its_content(layout):
    assert measure(layout).placed >= 0.98


@each_layout
def test_hardly_a_word_of_a_document_is_lost(layout):
    lost = lost_words(convert_bytes(layout.data(), layout.file_name))

    assert lost.total() <= MOST_LOST, lost


def test_the_gaps_are_those_of_documents_that_there_are():
    assert set(GAPS) <= {layout.file_name for layout in LAYOUTS}


def test_a_field_that_says_something_else_counts_as_missing():
    layout = next(one for one in LAYOUTS if one.name == "kapitaler")
    wrong = replace(layout, gold=layout.gold.replace("price: Træningen", "price: Maden"))

    assert [str(one) for one in measure(wrong).missing] == [
        "field price: Maden er gratis. … håndklæde."
    ]
