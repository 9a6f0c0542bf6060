"""References to law are read in every form that municipalities write."""

import csv

import pytest
from hypothesis import given
from hypothesis import strategies as st

from content_import.fields.law import canonical, references
from tests.pure.content_import.fields.reading import cases
from tests.shared import SHARED, needs_shared

PIECES = [
    "§",
    "§§ ",
    "101",
    " a",
    "stk. ",
    "nr. ",
    "-",
    "serviceloven ",
    "SEL ",
    ", ",
    " og ",
    "i ",
]


@pytest.mark.parametrize(("text", "expected"), cases("law.txt"))
def test_references_are_read_as_the_case_says(text, expected):
    assert "; ".join(canonical(text)) == expected


@pytest.mark.parametrize(("_", "expected"), cases("law.txt"))
def test_a_canonical_reference_reads_back_as_itself(_, expected):
    assert all(canonical(one) == (one,) for one in expected.split("; ") if one)


def test_a_misspelt_law_keeps_its_words():
    text = "Hjælp efter sevice-lovens § 101 gives"
    (one,) = references(text)
    assert (one.law, one.raw) == ("serviceloven", "sevice-lovens § 101")


def test_a_paragraph_without_its_law_is_not_given_to_a_law_of_another_name():
    text = "Serviceloven gælder. Hatte laves efter § 5 i lov om fremstilling af hatte."
    assert canonical(text) == ("lov om fremstilling af hatte § 5",)


def test_a_bare_paragraph_takes_the_law_that_the_caller_names():
    assert canonical("efter § 101, stk. 2", default_law="serviceloven") == (
        "serviceloven § 101, stk. 2",
    )


def test_a_reference_knows_its_words_and_their_place():
    text = "Tilbud efter servicelovens § 101 a, stk. 3, nr. 4 gives"
    (one,) = references(text)
    assert (one.law, one.section, one.stk, one.nr) == ("serviceloven", "101 a", "3", "4")
    assert one.raw == text[one.start : one.end] == "servicelovens § 101 a, stk. 3, nr. 4"


def test_a_law_named_alone_is_a_reference_but_has_no_canonical_form():
    text = "Serviceloven og persondataloven gælder, især servicelovens § 101."
    assert canonical(text) == ("serviceloven § 101",)
    assert [one.law for one in references(text)] == [
        "serviceloven",
        "persondataloven",
        "serviceloven",
    ]


def test_a_paragraph_of_an_order_is_never_given_to_a_law():
    text = "Servicelovens § 101. Ovennævnte bekendtgørelse præsenterer i § 2 en række krav."
    assert canonical(text) == ("serviceloven § 101",)


@given(st.lists(st.one_of(st.sampled_from(PIECES), st.text(max_size=5)), max_size=30))
def test_any_text_gives_references_inside_it_and_in_order(pieces):
    text = "".join(pieces)
    found = references(text, "serviceloven")
    assert all(text[one.start : one.end] == one.raw for one in found)
    assert [one.start for one in found] == sorted(one.start for one in found)


def test_a_very_long_line_is_read():
    text = "servicelovens § 1, 2 og 3, " * 7_500
    assert len(canonical(text)) == 3


@needs_shared
def test_the_citations_met_in_real_documents_are_read():
    with (SHARED / "gold" / "citations.tsv").open(encoding="utf-8") as rows:
        for row in csv.DictReader(rows, delimiter="\t"):
            found = references(row["raw"])
            if row["sections"]:
                sections = list(dict.fromkeys(one.section for one in found))
                assert sections == row["sections"].split(";"), row["raw"]
                assert {one.law for one in found} == {row["law"]}, row["raw"]
                stks = [one.stk for one in found if one.stk]
                assert ";".join(stks) == row["stk"], row["raw"]
            else:
                kind, _, number = row["law"].partition(" ")
                nr, _, year = number.partition("/")
                assert len(found) == 1
                assert f"nr. {nr} af" in found[0].law
                assert found[0].law.endswith(year)
                assert found[0].law.startswith(kind)
