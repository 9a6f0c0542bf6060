"""Lines to paragraphs: leading, edges, hyphens, page ends."""

import pytest

from tests.pure.content_import.readers.pdf.making import (
    handmade,
    lines,
    pdf,
    read,
    set_in,
    text,
    told,
)

WIDE = (
    "Kommunen tilbyder hjælp til borgere, der ikke kan komme ud på egen hånd, og som gerne vil med"
)
LONG = (
    "Hjælpen gives efter en samtale, hvor borgeren fortæller om sin hverdag, og hvor kommunen ser"
)


def test_lines_that_the_margin_broke_are_one_paragraph():
    assert told(lines(100, WIDE, "til en aktivitet uden for hjemmet.")) == [
        ("paragraph", f"{WIDE} til en aktivitet uden for hjemmet.")
    ]


def test_a_space_between_lines_begins_a_paragraph():
    page = [*lines(100, WIDE, "til en aktivitet."), *lines(140, LONG, "på behovet.")]

    assert [words for _, words in told(page)] == [
        f"{WIDE} til en aktivitet.",
        f"{LONG} på behovet.",
    ]


def test_lines_that_end_before_the_margin_stay_apart_as_those_of_an_address():
    page = [*lines(100, WIDE, "til en aktivitet."), *lines(150, "Havlund Kommune", "Torvet 1")]

    assert told(page)[1:] == [("paragraph", "Havlund Kommune"), ("paragraph", "Torvet 1")]


@pytest.mark.parametrize("hyphen", ["-", "\u00ad"])
def test_a_word_that_the_margin_split_is_whole_again(hyphen):
    first = f"{WIDE[:-8]} misbrugsbehand{hyphen}"

    assert told(lines(100, first, "lingen i kommunen."))[0][1] == (
        f"{WIDE[:-8]} misbrugsbehandlingen i kommunen."
    )


def test_a_hyphen_that_stands_for_a_word_stays():
    first = f"{WIDE[:-16]} alkohol-"

    assert "alkohol- og stofbehandling" in told(lines(100, first, "og stofbehandling."))[0][1]


def test_a_sentence_that_the_page_splits_is_whole_again():
    pages = [lines(700, LONG, WIDE), lines(100, "til en aktivitet.", LONG)]

    assert told(*pages)[0][1].startswith(f"{LONG} {WIDE} til en aktivitet.")


def test_a_page_that_begins_with_a_new_sentence_begins_a_paragraph():
    pages = [lines(700, LONG, "på behovet."), lines(100, WIDE, "til en aktivitet.")]

    assert len(told(*pages)) == 2


def test_a_ligature_is_read_as_letters_and_other_signs_as_they_are():
    font = (
        b"<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding<</Differences[65/fi/onehalf]>>>>"
    )

    assert read(handmade(font, b"(Aske B time)")).blocks[0].text == "fiske ½ time"


def test_words_that_are_set_piece_by_piece_are_words():
    pieces = [("Hj", 70), ("ælp", 81.2), ("til", 105), ("bor", 121), ("gere", 137.6)]

    assert told([text(100, words, x=x) for words, x in pieces])[0][1] == "Hjælp til borgere"


def test_lines_are_counted_on_each_page_in_reading_order():
    document = read(pdf([text(300, "Nederst"), text(100, "Øverst")], [text(100, "Næste side")]))

    assert [(piece.where.page, piece.where.line, piece.text) for piece in document.pieces] == [
        (1, 1, "Øverst"),
        (1, 2, "Nederst"),
        (2, 1, "Næste side"),
    ]


def test_a_page_that_lies_on_its_side_is_read_upright():
    def sideways(canvas):
        canvas.translate(300, 100)
        canvas.rotate(90)
        canvas.setFont("Helvetica", 11)
        canvas.drawString(0, 0, "Første linje")
        canvas.drawString(0, -14, "Anden linje")

    assert [words for _, words in told([sideways])] == ["Første linje", "Anden linje"]


def test_text_up_the_edge_of_a_page_is_an_aside():
    def edge(canvas):
        canvas.saveState()
        canvas.rotate(90)
        canvas.drawString(200, -30, "Intern kladde")
        canvas.restoreState()

    assert told([*lines(100, WIDE, "til en aktivitet."), edge])[-1] == ("aside", "Intern kladde")


def test_bold_words_within_a_sentence_make_no_paragraph():
    page = [
        text(100, "Hjælpen er"),
        set_in("Helvetica-Bold", 100, "altid", x=128),
        text(100, "gratis for borgeren.", x=156),
    ]

    assert told(page) == [("paragraph", "Hjælpen er altid gratis for borgeren.")]
