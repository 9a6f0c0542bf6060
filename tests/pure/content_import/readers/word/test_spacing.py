"""The space between paragraphs of Word, in blank lines."""

import docx
import pytest
from docx.oxml import OxmlElement
from docx.shared import Pt

from tests.pure.content_import.readers.word.making import element, read


@pytest.fixture
def document():
    """A document whose paragraphs stand 8 points apart, as Word's own do."""
    document = docx.Document()
    document.styles["Normal"].paragraph_format.space_after = Pt(8)
    return document


def gaps(document):
    return [block.gap for block in read(document).blocks]


def test_paragraphs_stand_apart_by_the_space_of_their_style(document):
    for text in ("Et", "To"):
        document.add_paragraph(text)

    assert gaps(document) == [1, 1]


def test_paragraphs_without_space_stand_close(document):
    for text in ("Centret", "Havnegade 1", "0011 Havlund"):
        document.add_paragraph(text).paragraph_format.space_after = Pt(0)

    assert gaps(document) == [1, 0, 0]


def test_a_style_that_wants_no_space_among_its_own_has_none_there(document):
    style = document.styles.add_style("Adresse", 1)
    style.paragraph_format.space_after = Pt(8)
    style.element.get_or_add_pPr().append(OxmlElement("w:contextualSpacing"))
    for text, name in (("Et", "Adresse"), ("To", "Adresse"), ("Tre", "Normal")):
        document.add_paragraph(text, style=name)

    assert gaps(document) == [1, 0, 1]


def test_empty_paragraphs_are_more_space(document):
    for text in ("Et", "", "", "To"):
        document.add_paragraph(text)

    assert gaps(document) == [1, 3]


def test_what_no_style_says_the_documents_defaults_say():
    document = docx.Document()
    root = document.styles.element
    spacing = '<w:pPrDefault><w:pPr><w:spacing w:after="160"/></w:pPr></w:pPrDefault>'
    for old in root.findall(f"{{{root.nsmap['w']}}}docDefaults"):
        root.remove(old)
    root.insert(0, element(f"<w:docDefaults>{spacing}</w:docDefaults>"))
    for text in ("Et", "To"):
        document.add_paragraph(text)

    assert gaps(document) == [1, 1]


def test_what_follows_a_heading_or_a_table_stands_apart():
    document = docx.Document()
    document.add_heading("Formål", 1)
    document.add_paragraph("Et")
    document.add_table(rows=1, cols=2).cell(0, 0).text = "To"
    document.add_paragraph("Tre")

    assert gaps(document) == [1, 1, 1, 1]
