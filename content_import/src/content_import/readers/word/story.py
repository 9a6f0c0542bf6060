"""The paragraphs and tables of the body, a cell, a note or a page head, in order."""

from collections.abc import Iterator
from contextlib import contextmanager

from content_import.readers.word.names import Element, W, local, number, value
from content_import.readers.word.runs import read_paragraph
from content_import.readers.word.state import State, alternative
from content_import.readers.word.tracked import kept_in, marks_in
from content_import.readers.word.values import (
    BOTH,
    Cell,
    Kept,
    LeftOut,
    Para,
    Row,
    Story,
    Table,
    narrowed,
)

_THROUGH = frozenset(
    ("body", "sdt", "sdtContent", "customXml", "smartTag", "ins", "del", "moveFrom", "moveTo")
)
_SAME_PAGE = ("continuous", "nextColumn")
_NOTHING = (False, False)
"""What is there in neither reading: the end of a paragraph that only stands for something."""
_WIDEST = 63
"""Columns that Word gives a table at most."""


def read_story(element: Element, state: State, kept: Kept = BOTH) -> Story:
    """What stands in an element; `kept` says whether the element itself is kept."""
    story: Story = []
    new_page = False
    for tag, child, inner in _blocks(element, state, kept):
        if tag == "p":
            para = read_paragraph(child, state, inner)
            para.new_page = para.new_page or new_page
            new_page = _ends_page(child)
            story.append(para)
        elif tag == "tbl":
            story.append(_table(child, state, inner))
        else:
            lost = LeftOut("indlejret fil", lost=True)
            story.append(Para(state.styles.of(None), mark=_NOTHING, left_out=[lost]))
    return story


def _blocks(element: Element, state: State, kept: Kept) -> Iterator[tuple[str, Element, Kept]]:
    """(tag, element, kept) of the paragraphs, tables and embedded files in an element, whatever
    wraps them."""
    for child in element:
        tag = local(child)
        if tag in ("p", "tbl", "altChunk", "subDoc"):
            yield tag, child, kept
        elif tag == "AlternateContent":
            yield from _blocks(alternative(child), state, kept)
        elif tag == "sdt":
            with state.control(child):
                yield from _blocks(child, state, kept)
        elif tag in _THROUGH:
            yield from _blocks(child, state, narrowed(kept, kept_in(tag)))
        elif tag in ("commentRangeStart", "commentRangeEnd"):
            state.comment(child, begins=tag.endswith("Start"))


def _ends_page(element: Element) -> bool:
    """True where a paragraph is the last of a section after which a page begins."""
    section = element.find(f"{W}pPr/{W}sectPr")
    return section is not None and value(section.find(W + "type")) not in _SAME_PAGE


def _table(element: Element, state: State, kept: Kept) -> Table:
    style = value(element.find(f"{W}tblPr/{W}tblStyle"))
    return Table([_row(row, state, kept) for row in _within(element, "tr")], style)


def _row(element: Element, state: State, kept: Kept) -> Row:
    properties = element.find(W + "trPr")
    with _changed(properties, state, kept) as inner:
        cells = [_cell(cell, state, inner) for cell in _within(element, "tc")]
    skipped = None if properties is None else properties.find(W + "gridBefore")
    return Row(cells, min(number(value(skipped)) or 0, _WIDEST))


def _cell(element: Element, state: State, kept: Kept) -> Cell:
    properties = element.find(W + "tcPr")
    with _changed(properties, state, kept) as inner:
        story = read_story(element, state, inner)
    if properties is None:
        return Cell(story)
    span = number(value(properties.find(W + "gridSpan"))) or 1
    return Cell(story, max(1, min(span, _WIDEST)))


@contextmanager
def _changed(properties: Element | None, state: State, kept: Kept) -> Iterator[Kept]:
    """What is kept of a row or cell that may itself be inserted or deleted."""
    outer = state.author
    for mark, author in marks_in(properties):
        kept = narrowed(kept, mark)
        state.author = state.author or author
    yield kept
    state.author = outer


def _within(element: Element, tag: str) -> Iterator[Element]:
    """The rows of a table or the cells of a row, whatever wraps them."""
    for child in element:
        name = local(child)
        if name == tag:
            yield child
        elif name in _THROUGH:
            yield from _within(child, tag)
