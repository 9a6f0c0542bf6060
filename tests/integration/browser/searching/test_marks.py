"""Words that answer are marked, and nothing in a text is markup."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from lxml.html import fragment_fromstring

from servicedeklaration.browser.searching.marks import marked_html, plain, without_number
from servicedeklaration.search.found import Piece

READABLE = st.text(st.characters(codec="utf-8", exclude_categories=["Cc", "Cs"]))


def test_marked_words_stand_in_mark():
    assert marked_html((Piece("Åben "), Piece("rådgivning", True))) == (
        "Åben <mark>rådgivning</mark>"
    )


def test_markup_is_text():
    nasty = (Piece("<b>", True), Piece('"&<script>'))
    assert marked_html(nasty) == "<mark>&lt;b&gt;</mark>&quot;&amp;&lt;script&gt;"


@given(st.lists(st.builds(Piece, READABLE, st.booleans())))
def test_a_reader_sees_the_text_itself(pieces):
    html = fragment_fromstring(marked_html(tuple(pieces)), create_parent="p")
    assert html.text_content() == plain(tuple(pieces))
    assert {element.tag for element in html.iter()} <= {"p", "mark"}


@pytest.mark.parametrize(
    ("title", "bare"),
    [
        ("12. Klageadgang", "Klageadgang"),
        ("2.1 Grupper", "Grupper"),
        ("Punkt 5: Visitation", "Visitation"),
        ("14 dages garanti", "14 dages garanti"),
        ("Punktum", "Punktum"),
        ("", ""),
    ],
)
def test_the_number_that_a_document_prints_before_a_title_is_left_out(title, bare):
    assert plain(without_number((Piece(title),))) == bare


def test_what_is_marked_stays_marked_without_the_number():
    title = (Piece("12", marked=True), Piece(". "), Piece("Klage", marked=True), Piece("adgang"))
    assert without_number(title) == (Piece("Klage", marked=True), Piece("adgang"))
