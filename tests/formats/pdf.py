"""A document as .pdf: strips on pages that break where they are full, with a running head, the
page's number, and footnotes at the foot."""

from dataclasses import dataclass, field
from io import BytesIO

from reportlab.lib.pagesizes import A4
from reportlab.pdfgen.canvas import Canvas

from tests.formats.elements import Element
from tests.formats.pdf_strips import LEADING, MARGIN, NOTE, WIDTH, Strip, strips_of
from tests.formats.pdf_type import Line, draw, printable

_TOP, _BOTTOM = A4[1] - MARGIN, MARGIN
_SMALL = 9
_ABOVE_NOTES = 12


@dataclass
class _Page:
    strips: list[tuple[Strip, float]] = field(default_factory=list)
    notes: list[Line] = field(default_factory=list)
    y: float = _TOP

    def has_room(self, strip: Strip, more: float = 0) -> bool:
        """True if the strip, its notes and `more` points after it fit."""
        notes = [*self.notes, *strip.notes]
        foot = _BOTTOM + (_ABOVE_NOTES + len(notes) * NOTE * LEADING if notes else 0)
        return self.y - self._before(strip) - strip.height - more >= foot

    def add(self, strip: Strip) -> None:
        """Put a strip below what the page holds."""
        self.y -= self._before(strip)
        self.strips.append((strip, self.y))
        self.notes += strip.notes
        self.y -= strip.height

    def _before(self, strip: Strip) -> float:
        return strip.before if self.strips else 0


def render(elements: tuple[Element, ...], title: str, head: str) -> bytes:
    """The bytes of the file; `head` stands over every page but the first."""
    pages = _paged(strips_of(elements))
    target = BytesIO()
    canvas = Canvas(target, pagesize=A4, invariant=1, lang="da")
    canvas.setTitle(title)
    for number, page in enumerate(pages, start=1):
        _draw(canvas, page)
        _frame(canvas, head if number > 1 else "", f"Side {number} af {len(pages)}")
        canvas.showPage()
    canvas.save()
    return target.getvalue()


def _paged(strips: list[Strip]) -> list[_Page]:
    pages = [_Page()]
    for place, strip in enumerate(strips):
        after = strips[place + 1] if strip.keep and place + 1 < len(strips) else None
        more = after.before + after.height if after else 0
        is_full = not pages[-1].has_room(strip, more) or strip.new_page
        if is_full and pages[-1].strips:
            pages.append(_Page())
        pages[-1].add(strip)
    return pages


def _draw(canvas: Canvas, page: _Page) -> None:
    for strip, top in page.strips:
        strip.draw(canvas, top)
    y = _BOTTOM + len(page.notes) * NOTE * LEADING
    if page.notes:
        canvas.line(MARGIN, y, MARGIN + WIDTH / 3, y)
    for line in page.notes:
        y -= NOTE * LEADING
        draw(canvas, line, MARGIN, y + 2, NOTE)


def _frame(canvas: Canvas, head: str, foot: str) -> None:
    canvas.setFont("Helvetica", _SMALL)
    if head:
        canvas.drawString(MARGIN, A4[1] - 40, printable(head))
    canvas.drawRightString(MARGIN + WIDTH, 36, foot)
