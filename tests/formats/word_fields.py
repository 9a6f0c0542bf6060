"""Fields of Word: the page's number, and the one that holds a contents list."""

from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.text.paragraph import Paragraph

_CONTENTS = ' TOC \\o "1-3" \\h \\z \\u '


def page_number(paragraph: Paragraph) -> None:
    """Write "Side 1 af 1" with fields that Word counts itself."""
    paragraph.add_run("Side ")
    _simple_field(paragraph, " PAGE ", "1")
    paragraph.add_run(" af ")
    _simple_field(paragraph, " NUMPAGES ", "1")


def wrap_in_contents_field(entries: list[Paragraph]) -> None:
    """Make the entries the result of one contents field, which begins in the first of them."""
    if not entries:
        return
    opening = [_mark("begin"), _instruction(_CONTENTS), _mark("separate")]
    for run in reversed(opening):
        entries[0]._p.insert(1 if entries[0]._p.pPr is not None else 0, run)
    entries[-1]._p.append(_mark("end"))


def _simple_field(paragraph: Paragraph, instruction: str, shown: str) -> None:
    for run in (_mark("begin"), _instruction(instruction), _mark("separate")):
        paragraph._p.append(run)
    paragraph.add_run(shown)
    paragraph._p.append(_mark("end"))


def _mark(kind: str) -> OxmlElement:
    run, mark = OxmlElement("w:r"), OxmlElement("w:fldChar")
    mark.set(qn("w:fldCharType"), kind)
    run.append(mark)
    return run


def _instruction(text: str) -> OxmlElement:
    run, words = OxmlElement("w:r"), OxmlElement("w:instrText")
    words.set(qn("xml:space"), "preserve")
    words.text = text
    run.append(words)
    return run
