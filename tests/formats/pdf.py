"""A document as .pdf: strips in columns that break where they are full, with a running head, the
page's number, and footnotes at the foot."""

from dataclasses import dataclass, field
from io import BytesIO

from reportlab.lib.pagesizes import A4
from reportlab.pdfgen.canvas import Canvas

from tests.formats.elements import Element, Heading
from tests.formats.pdf_look import MARGIN, NOTE, PLAIN, Look
from tests.formats.pdf_strips import Setter, Strip
from tests.formats.pdf_type import Line, draw, printable

_TOP, _BOTTOM = A4[1] - MARGIN, MARGIN
_SMALL = 9
_LEADING = 1.3
_ABOVE_NOTES = 12


@dataclass
class _Column:
    """One column of a page; `begins_page` says that it is the first one."""

    x: float
    width: float
    begins_page: bool
    strips: list[tuple[Strip, float]] = field(default_factory=list)
    notes: list[Line] = field(default_factory=list)
    y: float = _TOP

    def has_room(self, strip: Strip, more: float = 0) -> bool:
        """True if the strip, its notes and `more` points after it fit."""
        notes = [*self.notes, *strip.notes]
        foot = _BOTTOM + (_ABOVE_NOTES + len(notes) * NOTE * _LEADING if notes else 0)
        return self.y - self._before(strip) - strip.height - more >= foot

    def add(self, strip: Strip) -> None:
        """Put a strip below what the column holds."""
        self.y -= self._before(strip)
        self.strips.append((strip, self.y))
        self.notes += strip.notes
        self.y -= strip.height

    def draw(self, canvas: Canvas) -> None:
        """Print the column and its footnotes."""
        for strip, top in self.strips:
            strip.draw(canvas, self.x, top)
        y = _BOTTOM + len(self.notes) * NOTE * _LEADING
        if self.notes:
            canvas.line(self.x, y, self.x + self.width / 3, y)
        for line in self.notes:
            y -= NOTE * _LEADING
            draw(canvas, line, self.x, y + 2, NOTE)

    def _before(self, strip: Strip) -> float:
        return strip.before if self.strips else 0


def render(elements: tuple[Element, ...], title: str, head: str, look: Look = PLAIN) -> bytes:
    """The bytes of the file; `head` stands over every page but the first."""
    columns = _columns_of(elements, look)
    pages = sum(column.begins_page for column in columns)
    target = BytesIO()
    canvas = Canvas(target, pagesize=A4, invariant=1, lang="da")
    canvas.setTitle(title)
    number = 0
    for column in columns:
        if column.begins_page:
            if number:
                canvas.showPage()
            number += 1
            _frame(canvas, head if number > 1 else "", f"Side {number} af {pages}")
        column.draw(canvas)
    canvas.save()
    return target.getvalue()


def _columns_of(elements: tuple[Element, ...], look: Look) -> list[_Column]:
    if look.columns == 1:
        return _filled(elements, look, 1)
    headings = (n for n, element in enumerate(elements) if isinstance(element, Heading))
    cover = next(headings, 0)
    across = _filled(elements[:cover], look, 1) if cover else []
    return across + _filled(elements[cover:], look, look.columns)


def _filled(elements: tuple[Element, ...], look: Look, count: int) -> list[_Column]:
    """The columns that elements fill, `count` of them on a page."""
    columns = [_Column(look.left(0, count), look.width(count), True)]
    strips = Setter(look, count).strips(elements)
    for place, strip in enumerate(strips):
        after = strips[place + 1] if strip.keep and place + 1 < len(strips) else None
        more = after.before + after.height if after else 0
        is_full = not columns[-1].has_room(strip, more) or strip.new_page
        if is_full and columns[-1].strips:
            nth = 0 if strip.new_page else len(columns) % count
            columns += _empty(look, count, len(columns)) if strip.new_page else []
            columns.append(_Column(look.left(nth, count), look.width(count), nth == 0))
        columns[-1].add(strip)
    return columns


def _empty(look: Look, count: int, used: int) -> list[_Column]:
    """The columns that a page break leaves empty on its page."""
    return [
        _Column(look.left(nth, count), look.width(count), False)
        for nth in range(used % count or count, count)
    ]


def _frame(canvas: Canvas, head: str, foot: str) -> None:
    canvas.setFont("Helvetica", _SMALL)
    if head:
        canvas.drawString(MARGIN, A4[1] - 40, printable(head))
    canvas.drawRightString(A4[0] - MARGIN, 36, foot)
