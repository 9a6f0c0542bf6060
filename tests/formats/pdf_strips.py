"""Elements as strips across a page: a line of text, a table's row, a drawn rule."""

from collections.abc import Callable
from dataclasses import dataclass, replace

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
from tests.formats.pdf_look import NOTE, Look
from tests.formats.pdf_type import BOLD, REGULAR, Line, Span, break_lines, draw, printable, width_of

_MORE_SPACE = 26
_INDENT = 18
_PADDING = 4
_TALLEST = 600
"""Points; a row that is taller is broken, since it fits on no page."""
_DOT = "."
_Draw = Callable[[Canvas, float, float], None]
"""Prints something from a left edge and a top."""


@dataclass(frozen=True)
class Strip:
    """`height` points, drawn from its left edge and its top; `before` points of space above it,
    none at a page's top.

    `keep`: the next strip stands on the same page. `notes` are the lines of the footnotes that
    are called here.
    """

    height: float
    draw: _Draw
    before: float = 0
    keep: bool = False
    new_page: bool = False
    notes: tuple[Line, ...] = ()


class Setter:
    """Sets elements as strips of one width in one look."""

    def __init__(self, look: Look, columns: int) -> None:
        self.look, self.width = look, look.width(columns)
        self._has_title = False

    def strips(self, elements: tuple[Element, ...]) -> list[Strip]:
        """All strips in reading order."""
        strips: list[Strip] = []
        new_page = False
        for element in elements:
            if isinstance(element, PageBreak):
                new_page = True
                continue
            made = self._strips(element)
            if made and new_page:
                made[0], new_page = replace(made[0], new_page=True), False
            strips += made
        return strips

    def _strips(self, element: Element) -> list[Strip]:
        match element:
            case Title(text):
                return self._title(text)
            case Heading(level, text):
                size = self.look.size_of(level)
                return self._text([Span(text, BOLD)], size, before=size, keep=True)
            case Bold(text):
                return self._text([Span(text, BOLD)])
            case Paragraph():
                return self._running_text(element)
            case Labelled(label, value):
                return self._text([Span(f"{label}:", BOLD), Span(value)])
            case Lines(texts):
                return self._lines(texts)
            case Items():
                items = enumerate(element.all)
                return [strip for place, one in items for strip in self._item(one, place)]
            case Table():
                return self._table(element)
            case Contents():
                return self._contents(element)
            case Rule():
                return [Strip(6, self._rule, self.look.space)]
        raise TypeError(element)

    def _title(self, text: str) -> list[Strip]:
        size, font = (15, REGULAR) if self._has_title else (24, BOLD)
        self._has_title = True
        return self._text([Span(text, font)], size, before=_MORE_SPACE / 2)

    def _text(
        self,
        spans: list[Span],
        size: float | None = None,
        before: float | None = None,
        keep: bool = False,
        indent: float = 0,
    ) -> list[Strip]:
        size = size or self.look.body
        before = self.look.space if before is None else before
        lines = break_lines(spans, size, self.width - indent)
        fill = self.width - indent if self.look.justified and size == self.look.body else None
        return [
            Strip(
                size * self.look.leading,
                _drawn(line, indent, size, fill if place + 1 < len(lines) else None),
                0 if place else before,
                keep,
            )
            for place, line in enumerate(lines)
        ]

    def _running_text(self, element: Paragraph) -> list[Strip]:
        before = _MORE_SPACE if element.gap > 1 else None
        strips = self._text([Span(element.text)], before=before)
        lines = break_lines([Span(element.text)], self.look.body, self.width)
        for note in element.notes:
            printed = break_lines([Span(f"{note.mark} {note.text}")], NOTE, self.width)
            calls = (
                n for n, line in enumerate(lines) if any(note.mark in one.text for one in line)
            )
            at = next(calls, -1)
            strips[at] = replace(strips[at], notes=strips[at].notes + tuple(printed))
        return strips

    def _lines(self, texts: tuple[str, ...]) -> list[Strip]:
        return [
            strip
            for place, text in enumerate(texts)
            for strip in self._text([Span(text)], before=0 if place else None)
        ]

    def _item(self, item: Item, place: int) -> list[Strip]:
        left = _INDENT * (item.level + 1)
        before = min(2, self.look.space) if place else None
        strips = self._text([Span(item.text)], before=before, indent=left)
        marker = _drawn((Span(printable(item.marker)),), left - 14, self.look.body)
        return [replace(strips[0], draw=_both(marker, strips[0].draw)), *strips[1:]]

    def _contents(self, contents: Contents) -> list[Strip]:
        head = [Span(contents.title, BOLD)]
        strips = self._text(head, self.look.size_of(2), before=14, keep=True)
        size = self.look.body
        for entry in contents.entries:
            left = 12 * (entry.level - 1)
            lines = break_lines([Span(entry.text)], size, self.width - left - 60)
            for line in lines:
                drawn = _drawn(line, left, size)
                if line is lines[-1] and entry.page:
                    drawn = _both(drawn, self._leader(line, left, entry.page))
                strips.append(Strip(size * self.look.leading + 2, drawn))
        return strips

    def _leader(self, line: Line, left: float, page: int) -> _Draw:
        """The dots and the page's number at the end of an entry."""
        size = self.look.body
        used = sum(width_of(f"{one.text} ", one.font, size) for one in line)
        number = width_of(f" {page}", REGULAR, size)
        dots = int((self.width - left - used - number) / width_of(_DOT, REGULAR, size))
        printed = Span(f"{_DOT * dots} {page}")
        return _drawn((printed,), self.width - width_of(printed.text, REGULAR, size), size)

    def _table(self, table: Table) -> list[Strip]:
        widths = self._widths(table.width)
        strips: list[Strip] = []
        for row in table.cells:
            cells = [
                [line for part in parts for line in self._cell(part, width - 2 * _PADDING)]
                for parts, width in zip(row, widths, strict=True)
            ]
            strips += self._row(cells, widths, before=0 if strips else self.look.space)
        return strips

    def _widths(self, count: int) -> list[float]:
        if count == 2:
            return [self.width * 0.32, self.width * 0.68]
        return [self.width / count] * count

    def _cell(self, part: str | Item, width: float) -> list[Line]:
        text = part if isinstance(part, str) else f"{part.marker} {part.text}"
        return break_lines([Span(text)], self.look.body, width)

    def _row(self, cells: list[list[Line]], widths: list[float], before: float) -> list[Strip]:
        high = self.look.body * self.look.leading
        most = int(_TALLEST / high)
        tallest = max((len(lines) for lines in cells), default=0)
        strips: list[Strip] = []
        for start in range(0, max(tallest, 1), most):
            shown = [lines[start : start + most] for lines in cells]
            height = max(1, *(len(lines) for lines in shown)) * high + 2 * _PADDING
            drawn = self._boxes(shown, widths, height)
            strips.append(Strip(height, drawn, 0 if start else before))
        return strips

    def _boxes(self, cells: list[list[Line]], widths: list[float], height: float) -> _Draw:
        look = self.look

        def draw_row(canvas: Canvas, x: float, top: float) -> None:
            for lines, width in zip(cells, widths, strict=True):
                if look.ruled:
                    canvas.rect(x, top - height, width, height)
                for place, line in enumerate(lines):
                    y = top - _PADDING - look.body - place * look.body * look.leading
                    draw(canvas, line, x + _PADDING, y, look.body)
                x += width

        return draw_row

    def _rule(self, canvas: Canvas, x: float, top: float) -> None:
        canvas.line(x, top - 3, x + self.width, top - 3)


def _drawn(line: Line, indent: float, size: float, fill: float | None = None) -> _Draw:
    return lambda canvas, x, top: draw(canvas, line, x + indent, top - size, size, fill)


def _both(first: _Draw, second: _Draw) -> _Draw:
    def draw_both(canvas: Canvas, x: float, top: float) -> None:
        first(canvas, x, top)
        second(canvas, x, top)

    return draw_both
