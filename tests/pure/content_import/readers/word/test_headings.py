"""Headings of Word: by style, by outline level, by their look, with their computed numbers."""

import docx
import pytest
from docx.enum.style import WD_STYLE_TYPE
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import Pt

from tests.pure.content_import.readers.word.making import read

TEXT = "Du kan få hjælp, hvis du bor i kommunen og har brug for støtte i hverdagen."


def headings(document):
    """Level and text of the headings."""
    return [(block.level, block.text) for block in read(document).blocks if block.kind == "heading"]


def outlined(target, level):
    """Give a paragraph or style an outline level, 0 outermost."""
    mark = OxmlElement("w:outlineLvl")
    mark.set(qn("w:val"), str(level))
    target._element.get_or_add_pPr().append(mark)


def bold(document, text, size=None):
    run = document.add_paragraph().add_run(text)
    run.bold, run.font.size = True, size


def test_styles_of_headings_give_the_level():
    document = docx.Document()
    document.add_heading("Målgruppe", 1)
    document.add_heading("Hvem kan få hjælp?", 2)

    assert headings(document) == [(1, "Målgruppe"), (2, "Hvem kan få hjælp?")]


def test_a_style_named_in_danish_is_one_too():
    document = docx.Document()
    document.styles.add_style("Overskrift 2", WD_STYLE_TYPE.PARAGRAPH)
    document.add_paragraph("Målgruppe", style="Overskrift 2")

    assert headings(document) == [(2, "Målgruppe")]


def test_a_style_based_on_a_heading_is_one_unless_it_says_that_it_is_text():
    document = docx.Document()
    for name in ("Kapitel", "Fremhævet"):
        style = document.styles.add_style(name, WD_STYLE_TYPE.PARAGRAPH)
        style.base_style = document.styles["Heading 1"]
    outlined(document.styles["Fremhævet"], 9)
    document.add_paragraph("Målgruppe", style="Kapitel")
    document.add_paragraph("Husk det", style="Fremhævet")

    assert headings(document) == [(1, "Målgruppe")]


def test_an_outline_level_on_the_paragraph_makes_a_heading():
    document = docx.Document()
    outlined(document.add_paragraph("Målgruppe"), 1)

    assert headings(document) == [(2, "Målgruppe")]


def test_a_heading_over_two_lines_is_one():
    document = docx.Document()
    document.add_heading("Hjælp", 1).add_run("\ni hjemmet")

    assert headings(document) == [(1, "Hjælp i hjemmet")]


def test_a_paragraph_that_is_a_heading_by_mistake_is_text():
    document = docx.Document()
    document.add_heading(TEXT * 3, 1)

    assert headings(document) == []


def test_the_title_is_no_heading():
    document = docx.Document()
    document.add_paragraph("Kvalitetsstandard for ledsagelse", style="Title")

    assert headings(document) == []


@pytest.fixture
def looks():
    """A document whose headings are only set off by their look."""
    document = docx.Document()
    bold(document, "Hjælp i Havlund")
    bold(document, "Kommunens tilbud")
    document.add_paragraph(TEXT)
    return document


def test_bold_lines_before_text_are_headings_but_the_cover_is_not(looks):
    for title in ("Hvem kan få hjælp?", "Hvad koster det"):
        bold(looks, title)
        looks.add_paragraph(TEXT)

    assert headings(looks) == [(0, "Hvem kan få hjælp?"), (0, "Hvad koster det")]


def test_larger_lines_are_headings_above_smaller_ones(looks):
    for _ in range(2):
        bold(looks, "Hjælp hjemme", Pt(16))
        bold(looks, "Hvem kan få hjælp?", Pt(13))
        looks.add_paragraph(TEXT)

    assert headings(looks) == [(1, "Hjælp hjemme"), (2, "Hvem kan få hjælp?")] * 2


@pytest.mark.parametrize(
    "line",
    [
        "Husk altid dit kort.",
        "tag kortet med",
        "Ring 12345678",
        "Telefon: 12 34 56 78",
        "Skriv til a@havlund.example",
        "Serviceloven § 83",
        "Det er en lang linje med fed skrift, som alle skal have læst før mødet i dag",
    ],
)
def test_bold_lines_of_other_kinds_are_no_headings(looks, line):
    for _ in range(2):
        bold(looks, line)
        looks.add_paragraph(TEXT)

    assert headings(looks) == []


def test_a_single_bold_line_is_no_heading(looks):
    bold(looks, "Vigtigt at vide")
    looks.add_paragraph(TEXT)

    assert headings(looks) == []


def test_bold_labels_in_a_table_are_left_to_the_table(looks):
    table = looks.add_table(rows=2, cols=2)
    for row in table.rows:
        row.cells[0].paragraphs[0].add_run("Formål").bold = True
        row.cells[1].text = TEXT

    assert headings(looks) == []


def test_where_all_is_bold_nothing_stands_out():
    document = docx.Document()
    for _ in range(4):
        bold(document, "Hvem kan få hjælp?")
        bold(document, TEXT)

    assert headings(document) == []
