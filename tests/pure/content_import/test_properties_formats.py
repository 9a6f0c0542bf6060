"""Whatever the document, in every format: no word of its text is lost, every piece is accounted
for once, and the result is the same twice."""

import json
from collections import Counter

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from content_import import convert_bytes
from content_import.readers import read_bytes
from content_import.readers.formats import FORMATS
from tests.formats import (
    WRITERS,
    Heading,
    Item,
    Items,
    Labelled,
    Note,
    Paragraph,
    Table,
    Title,
    document,
    rendered,
)
from tests.pure.content_import.coverage import content_words, words

pytestmark = pytest.mark.slow

FEW = settings(max_examples=8, deadline=None, suppress_health_check=list(HealthCheck))
EXTENSIONS = [extension for extension in WRITERS if extension in FORMATS]

WORD = st.text("abcdefghijklmnoprstuvæøå", min_size=3, max_size=9)
SENTENCE = st.lists(WORD, min_size=5, max_size=14).map(
    lambda some: " ".join(some).capitalize() + "."
)
PARAGRAPH = st.lists(SENTENCE, min_size=1, max_size=4).map(" ".join).map(Paragraph)
NOTED = st.tuples(SENTENCE, SENTENCE).map(
    lambda pair: Paragraph(f"{pair[0][:-1]}¹.", notes=(Note("¹", pair[1]),))
)
HEADING = st.builds(
    Heading,
    st.integers(1, 3),
    st.sampled_from(
        ["Målgruppe", "Formål", "Åben rådgivning", "Varighed", "Pris", "Hvem kan få hjælp?"]
    ),
)
ITEM = st.builds(Item, SENTENCE, st.just(0))
ITEMS = st.lists(ITEM, min_size=1, max_size=4).map(tuple).map(Items)
LABELLED = st.builds(Labelled, st.sampled_from(["Varighed", "Formål", "Pris"]), SENTENCE)
CELL = st.one_of(WORD.map(str.capitalize), SENTENCE)
TABLE = st.lists(st.tuples(CELL, CELL, CELL), min_size=2, max_size=4).map(tuple).map(Table)
ELEMENTS = st.lists(
    st.one_of(PARAGRAPH, PARAGRAPH, HEADING, ITEMS, LABELLED, TABLE, NOTED),
    min_size=2,
    max_size=9,
)


@st.composite
def papers(draw):
    """A document that begins with its title and holds at least one paragraph."""
    elements = [Title("Indsatskatalog for Havlund"), *draw(ELEMENTS), draw(PARAGRAPH)]
    return document(_noted_once(elements))


def _noted_once(elements):
    """The elements with the first footnote only: all bear the number 1."""
    seen = False
    for element in elements:
        if isinstance(element, Paragraph) and element.notes:
            if seen:
                continue
            seen = True
        yield element


def body_words(paper):
    """The words of paragraphs, items, notes, values and cells, each as often as it stands."""
    found = Counter()
    for element in paper.elements:
        match element:
            case Paragraph(text, _, notes):
                found.update(words(text))
                for note in notes:
                    found.update(words(note.text))
            case Items():
                for item in element.all:
                    found.update(words(item.text))
            case Labelled(_, value):
                found.update(words(value))
            case Table():
                for row in element.cells:
                    for cell in row:
                        for part in cell:
                            found.update(words(part))
    return found


in_each_format = pytest.mark.parametrize("extension", EXTENSIONS)


@in_each_format
@FEW
@given(paper=papers())
def test_no_word_of_the_text_is_lost_on_the_way(extension, paper):
    result = convert_bytes(rendered(paper, extension), f"katalog{extension}")
    told = Counter(word for entry in result["ledger"] for word in words(entry["text"]))
    placed = Counter(content_words(result))

    assert not body_words(paper) - told
    assert not body_words(paper) - placed


@in_each_format
@FEW
@given(paper=papers())
def test_every_piece_stands_in_the_ledger_once_and_in_a_place(extension, paper):
    data = rendered(paper, extension)
    pieces = read_bytes(data, f"katalog{extension}").pieces
    ledger = convert_bytes(data, f"katalog{extension}")["ledger"]

    assert [entry["where"] for entry in ledger] == [piece.where.as_dict() for piece in pieces]
    assert len({piece.where for piece in pieces}) == len(pieces)
    assert "unplaced" not in {entry["fate"] for entry in ledger}


@in_each_format
@FEW
@given(paper=papers())
def test_the_same_bytes_give_the_same_result(extension, paper):
    data = rendered(paper, extension)
    first, again = (convert_bytes(data, f"katalog{extension}") for _ in range(2))

    assert json.dumps(first, ensure_ascii=False) == json.dumps(again, ensure_ascii=False)


def test_a_page_number_below_a_footnote_is_accounted_for():
    text = Paragraph("Vi laver en plan¹ med dig.", notes=(Note("¹", "Planen er din."),))
    paper = document((Title("Indsatskatalog for Havlund"), text, Paragraph("Den gælder et år.")))

    ledger = convert_bytes(rendered(paper, ".pdf"), "katalog.pdf")["ledger"]

    assert "unplaced" not in {entry["fate"] for entry in ledger}
