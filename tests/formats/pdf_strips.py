"""Elements as strips across a page: a line of text, a table's row, a drawn rule."""

from collections.abc import Callable
from dataclasses import dataclass, replace

from reportlab.lib.pagesizes import A4
from reportlab.pdfgen.canvas import Canvas

from tests.formats.elements import (
    Bold,
    Contents,
    Element,
    Heading,
    Item,
    Items,
    Labelled,
    Lines,
    PageBreak,
    Paragraph,
    Rule,
    Table,
    Title,
)
from tests.formats.pdf_type import BOLD, REGULAR, Line, Span, break_lines, draw, printable, width_of

MARGIN = 70
WIDTH = A4[0] - 2 * MARGIN
BODY = 11
NOTE = 9
LEADING = 1.3
_HEADING_SIZES = (17, 14, 12.5)
_SPACE, _MORE_SPACE = 8, 26
_INDENT = 18
_PADDING = 4
_TALLEST = 600
"""Points; a row that is taller is broken, since it fits on no page."""
_DOT = "."


@dataclass(frozen=True)
class Strip:
    """`height` points, drawn from its top; `before` points of space above it, none at a page's
    top.

    `keep`: the next strip stands on the same page. `notes` are the lines of the footnotes that
    are called here.
    """

    height: float
    draw: Callable[[Canvas, float], None]
    before: float = 0
    keep: bool = False
    new_page: bool = False
    notes: tuple[Line, ...] = ()


def strips_of(elements: tuple[Element, ...]) -> list[Strip]:
    """All strips in reading order."""
    strips: list[Strip] = []
    has_title, new_page = False, False
    for element in elements:
        if isinstance(element, PageBreak):
            new_page = True
            continue
        made = _title(element, has_title) if isinstance(element, Title) else _strips(element)
        has_title = has_title or isinstance(element, Title)
        if made and new_page:
            made[0], new_page = replace(made[0], new_page=True), False
        strips += made
    return strips


def _title(title: Title, has_title: bool) -> list[Strip]:
    size = 15 if has_title else 24
    return _text([Span(title.text, REGULAR if has_title else BOLD)], size, before=_MORE_SPACE / 2)


def _strips(element: Element) -> list[Strip]:
    match element:
        case Heading(level, text):
            size = _HEADING_SIZES[level - 1] if level <= len(_HEADING_SIZES) else BODY
            return _text([Span(text, BOLD)], size, before=size, keep=True)
        case Paragraph():
            return _running_text(element)
        case Bold(text):
            return _text([Span(text, BOLD)])
        case Labelled(label, value):
            return _text([Span(f"{label}:", BOLD), Span(value)])
        case Lines(texts):
            return [
                strip
                for place, text in enumerate(texts)
                for strip in _text([Span(text)], before=0 if place else _SPACE)
            ]
        case Items():
            return [strip for place, one in enumerate(element.all) for strip in _item(one, place)]
        case Table():
            return _table(element)
        case Contents():
            return _contents(element)
        case Rule():
            return [Strip(6, _rule, _SPACE)]
    raise TypeError(element)


def _text(
    spans: list[Span],
    size: float = BODY,
    before: float = _SPACE,
    keep: bool = False,
    indent: float = 0,
) -> list[Strip]:
    lines = break_lines(spans, size, WIDTH - indent)
    return [
        Strip(size * LEADING, _drawn(line, MARGIN + indent, size), 0 if place else before, keep)
        for place, line in enumerate(lines)
    ]


def _running_text(element: Paragraph) -> list[Strip]:
    strips = _text([Span(element.text)], before=_MORE_SPACE if element.gap > 1 else _SPACE)
    lines = break_lines([Span(element.text)], BODY, WIDTH)
    for note in element.notes:
        printed = break_lines([Span(f"{note.mark} {note.text}")], NOTE, WIDTH)
        at = next(
            (n for n, line in enumerate(lines) if any(note.mark in one.text for one in line)), -1
        )
        strips[at] = replace(strips[at], notes=strips[at].notes + tuple(printed))
    return strips


def _item(item: Item, place: int) -> list[Strip]:
    left = _INDENT * (item.level + 1)
    strips = _text([Span(item.text)], before=2 if place else _SPACE, indent=left)
    marker = _drawn((Span(printable(item.marker)),), MARGIN + left - 14, BODY)
    return [replace(strips[0], draw=_both(marker, strips[0].draw)), *strips[1:]]


def _contents(contents: Contents) -> list[Strip]:
    strips = _text([Span(contents.title, BOLD)], _HEADING_SIZES[1], before=14, keep=True)
    for entry in contents.entries:
        left = 12 * (entry.level - 1)
        lines = break_lines([Span(entry.text)], BODY, WIDTH - left - 60)
        for line in lines:
            led = _led(line, left, entry.page) if line is lines[-1] and entry.page else None
            drawn = _drawn(line, MARGIN + left, BODY)
            strips.append(Strip(BODY * LEADING + 2, _both(drawn, led) if led else drawn))
    return strips


def _led(line: Line, left: float, page: int) -> Callable[[Canvas, float], None]:
    """The dots and the page's number at the end of an entry."""
    used = sum(width_of(f"{one.text} ", one.font, BODY) for one in line)
    number = width_of(f" {page}", REGULAR, BODY)
    dots = int((WIDTH - left - used - number) / width_of(_DOT, REGULAR, BODY))
    printed = (Span(f"{_DOT * dots} {page}"),)
    start = MARGIN + WIDTH - width_of(printed[0].text, REGULAR, BODY)
    return _drawn(printed, start, BODY)


def _table(table: Table) -> list[Strip]:
    widths = _widths(table.width)
    strips: list[Strip] = []
    for row in table.cells:
        cells = [
            [line for part in parts for line in _cell_lines(part, width - 2 * _PADDING)]
            for parts, width in zip(row, widths, strict=True)
        ]
        strips += _row(cells, widths, before=0 if strips else _SPACE)
    return strips


def _widths(count: int) -> list[float]:
    if count == 2:
        return [WIDTH * 0.32, WIDTH * 0.68]
    return [WIDTH / count] * count


def _cell_lines(part: str | Item, width: float) -> list[Line]:
    text = part if isinstance(part, str) else f"{part.marker} {part.text}"
    return break_lines([Span(text)], BODY, width)


def _row(cells: list[list[Line]], widths: list[float], before: float) -> list[Strip]:
    most = int(_TALLEST / (BODY * LEADING))
    tallest = max((len(lines) for lines in cells), default=0)
    strips: list[Strip] = []
    for start in range(0, max(tallest, 1), most):
        shown = [lines[start : start + most] for lines in cells]
        height = max(1, *(len(lines) for lines in shown)) * BODY * LEADING + 2 * _PADDING
        strips.append(Strip(height, _boxes(shown, widths, height), 0 if start else before))
    return strips


def _boxes(
    cells: list[list[Line]], widths: list[float], height: float
) -> Callable[[Canvas, float], None]:
    def draw_row(canvas: Canvas, top: float) -> None:
        x = MARGIN
        for lines, width in zip(cells, widths, strict=True):
            canvas.rect(x, top - height, width, height)
            for place, line in enumerate(lines):
                y = top - _PADDING - BODY - place * BODY * LEADING
                draw(canvas, line, x + _PADDING, y, BODY)
            x += width

    return draw_row


def _drawn(line: Line, x: float, size: float) -> Callable[[Canvas, float], None]:
    return lambda canvas, top: draw(canvas, line, x, top - size, size)


def _both(
    first: Callable[[Canvas, float], None], second: Callable[[Canvas, float], None]
) -> Callable[[Canvas, float], None]:
    def draw_both(canvas: Canvas, top: float) -> None:
        first(canvas, top)
        second(canvas, top)

    return draw_both


def _rule(canvas: Canvas, top: float) -> None:
    canvas.line(MARGIN, top - 3, MARGIN + WIDTH, top - 3)
