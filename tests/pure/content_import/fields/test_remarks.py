"""Editors' remarks that were left in a text are found, ordinary brackets are not."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from content_import.fields.remarks import find_remarks
from tests.pure.content_import.fields.reading import cases

PIECES = [
    "(",
    ")",
    "[",
    "]",
    "ønskes rettet",
    "Ønskes rettet fra",
    "\nTil\n",
    "slettes",
    "XX",
    "Fejl! ",
]


@pytest.mark.parametrize(("text", "expected"), cases("remarks.txt"))
def test_remarks_are_found_as_the_case_says(text, expected):
    found = " // ".join(one.text for one in find_remarks(text))
    assert found.replace("\n", "\\n") == expected


def test_a_remark_with_brackets_inside_is_found_whole():
    text = "Kontakt (ønskes tilrettes til; kontakt lægen (tlf. følger) i stedet) og så videre"
    (one,) = find_remarks(text)
    assert one.text == "(ønskes tilrettes til; kontakt lægen (tlf. følger) i stedet)"


@given(st.lists(st.sampled_from(PIECES) | st.text(max_size=4), max_size=30))
def test_any_text_gives_remarks_inside_it_without_overlap(pieces):
    text = "".join(pieces)
    found = find_remarks(text)
    assert all(text[one.start : one.end] == one.text for one in found)
    assert all(one.end <= other.start for one, other in pairwise(found))


def test_a_very_long_line_is_read():
    assert len(find_remarks("[indsæt dato] " * 14_000)) == 14_000
