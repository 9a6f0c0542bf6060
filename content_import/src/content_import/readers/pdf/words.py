"""The words of a page with their places, put together from PDFium's characters."""

import ctypes
import unicodedata
from dataclasses import dataclass

from pypdfium2 import PdfPage, raw

from content_import.readers.pdf.fonts import Look, look_of
from content_import.readers.pdf.tags import Tag, tags_of

_HYPHEN, _SOFT_HYPHEN, _LOST = 0x02, 0xAD, (0, 0xFFFD, 0xFFFE, 0xFFFF)
"""PDFium gives 2 for the hyphen at a line's end; `_LOST` is what it gives for an unknown
glyph."""
_INVISIBLE = frozenset([0x200B, 0x200C, 0x200D, 0x2060, 0xFEFF, 0xFFFE, 0xFFFF])
_SPACES = frozenset([0xA0, *range(0x2000, 0x200B), 0x202F, 0x3000])
_LIGATURES = range(0xFB00, 0xFB07)
_PRIVATE, _SYMBOLS = range(0xE000, 0xF900), range(0xF000, 0xF100)
"""Private use, and the part of it where Symbol and Wingdings have their signs."""
_ARROW = 0xE0
"""The arrow in Wingdings that Word makes of two hyphens and a bracket."""
_FAR = 10_000_000
"""Points; what stands farther out than this is on no page that anybody has seen."""
_APART, _SURELY_APART = 0.1, 0.25
"""Share of the size: a gap that PDFium takes for a space, and one that is a space anyhow."""


@dataclass(frozen=True, slots=True)
class Word:
    """Characters of one look with no space between.

    `x0`, `x1` and the base line `y` are in points from the page's left and downwards, as the
    text is read. `glued`: it follows the word before without a space.
    """

    text: str
    x0: float
    x1: float
    y: float
    look: Look
    glued: bool

    @property
    def size(self) -> float:
        """The size of the type, in points."""
        return self.look.size


@dataclass(frozen=True, slots=True)
class _Glyph:
    text: str
    x0: float
    x1: float
    y: float
    look: Look
    spaced: bool
    maybe_spaced: bool


def words_of(page: PdfPage) -> tuple[list[Word], int]:
    """(the words in the file's order, how many characters have no known letter)."""
    text_page = page.get_textpage()
    try:
        glyphs, lost = _glyphs(text_page.raw, text_page.count_chars(), tags_of(page))
    finally:
        text_page.close()
    return _joined(glyphs), lost


def _glyphs(text_page: object, count: int, tags: dict[int, Tag]) -> tuple[list[_Glyph], int]:
    found: list[_Glyph] = []
    lost = 0
    looks: dict[int, Look] = {}
    spaced = maybe_spaced = True
    for index in range(count):
        shape = raw.FPDFText_GetTextObject(text_page, index)
        code = raw.FPDFText_GetUnicode(text_page, index)
        if not shape or _is_space(code):
            spaced, maybe_spaced = spaced or bool(shape), True
            continue
        key = ctypes.addressof(shape.contents)
        look = looks.get(key)
        if look is None:
            look = looks[key] = look_of(text_page, index, shape, tags)
        lost += not look.dingbat and _is_lost(text_page, index, code)
        placed = None if code in _INVISIBLE else _placed(text_page, index, look.turns)
        if placed is not None:
            found.append(_Glyph(_character(code), *placed, look, spaced, maybe_spaced))
            spaced = maybe_spaced = False
    return found, lost


def _is_space(code: int) -> bool:
    return code in _SPACES or (code <= 32 and code not in (_HYPHEN, 0))


def _is_lost(text_page: object, index: int, code: int) -> bool:
    """True for a glyph that nobody can tell the letter of."""
    unknown = code in _LOST or (code in _PRIVATE and code not in _SYMBOLS)
    return unknown or raw.FPDFText_HasUnicodeMapError(text_page, index) == 1


def _placed(text_page: object, index: int, turns: int) -> tuple[float, float, float] | None:
    """(x0, x1, base line) of a character as the text is read, downwards; None for what is off
    every page."""
    box, across, up = raw.FS_RECTF(), ctypes.c_double(), ctypes.c_double()
    raw.FPDFText_GetLooseCharBox(text_page, index, box)
    raw.FPDFText_GetCharOrigin(text_page, index, across, up)
    left, right, bottom, top = box.left, box.right, box.bottom, box.top
    x, y = across.value, up.value
    for one in (left, right, bottom, top, x, y):
        if not -_FAR < one < _FAR:
            return None
    return (
        (left, right, -y),
        (bottom, top, x),
        (-right, -left, y),
        (-top, -bottom, -x),
    )[turns]


def _character(code: int) -> str:
    if code == _HYPHEN:
        return "-"
    if code in _LIGATURES:
        return unicodedata.normalize("NFKC", chr(code))
    return "\ufffd" if code in _LOST or 0xD800 <= code < 0xE000 or code > 0x10FFFF else chr(code)


def _joined(glyphs: list[_Glyph]) -> list[Word]:
    words: list[Word] = []
    run: list[_Glyph] = []
    glued = False
    for glyph in glyphs:
        if run and _follows(run[-1], glyph):
            if glyph.look == run[-1].look or _same_style(glyph, run[-1]):
                run.append(glyph)
                continue
            words.append(_word(run, glued))
            run, glued = [glyph], True
            continue
        words += [_word(run, glued)] if run else []
        run, glued = [glyph], _is_raised_after(run, glyph)
    return words + ([_word(run, glued)] if run else [])


def _same_style(one: _Glyph, other: _Glyph) -> bool:
    a, b = one.look, other.look
    return (a.size, a.bold, a.tag, a.artifact) == (b.size, b.bold, b.tag, b.artifact)


def _follows(before: _Glyph, after: _Glyph) -> bool:
    size = max(before.look.size, after.look.size)
    if after.spaced or before.look.turns != after.look.turns or abs(before.y - after.y) > size / 10:
        return False
    gap = after.x0 - before.x1
    most = (_APART if after.maybe_spaced else _SURELY_APART) * size
    return before.x0 - 0.5 <= after.x0 and gap <= most


def _is_raised_after(run: list[_Glyph], glyph: _Glyph) -> bool:
    """True for a small raised number right after a word, or the word right after one."""
    if not run or glyph.spaced or run[-1].look.turns != glyph.look.turns:
        return False
    size = max(run[-1].look.size, glyph.look.size)
    gap, shift = glyph.x0 - run[-1].x1, abs(run[-1].y - glyph.y)
    return -size / 4 < gap < size * _SURELY_APART and size / 10 < shift < size * 0.7


def _word(run: list[_Glyph], glued: bool) -> Word:
    first, last = run[0], run[-1]
    text = "".join(glyph.text for glyph in run)
    if first.look.dingbat:
        text = _sign(text)
    return Word(text, first.x0, max(first.x1, last.x1), first.y, first.look, glued)


def _sign(text: str) -> str:
    """A sign of Symbol or Wingdings as a bullet or an arrow; others, and words, as they are."""
    code = ord(text[0])
    if len(text) > 1 or not (code < 0x100 or code in _SYMBOLS):
        return text
    return "→" if code & 0xFF == _ARROW else "•"
