"""Setting type: words to lines of a width, with hyphens where a long word would leave a hole."""

from dataclasses import dataclass

from reportlab.pdfbase.pdfmetrics import stringWidth
from reportlab.pdfgen.canvas import Canvas

REGULAR, BOLD = "Helvetica", "Helvetica-Bold"
_RAISED = dict(zip("⁰¹²³⁴⁵⁶⁷⁸⁹", "0123456789", strict=True))
_SMALL = 0.6
"""Share of the size, for a raised number; it is raised by half as much."""
_HOLE = 90
"""Points; a line with less room left is not filled with half a word."""
_LONG_WORD = 12
_VOWELS = frozenset("aeiouyæøå")
_LOOSE = ("og", "eller", "samt", "til")
_NEAREST = {
    "\u2010": "-",
    "\u2011": "-",
    "\u2212": "-",
    "\u00a0": " ",
    "\u2502": "|",
}


@dataclass(frozen=True)
class Span:
    """Words in one font."""

    text: str
    font: str = REGULAR


Line = tuple[Span, ...]


def printable(text: str) -> str:
    """The text with what the standard fonts lack replaced: bullets of private use, and "?" for
    the rest."""
    return "".join(_printable(char) for char in text)


def width_of(text: str, font: str, size: float) -> float:
    """Points that a text takes."""
    return sum(
        stringWidth(_RAISED.get(char, char), font, size * (_SMALL if char in _RAISED else 1))
        for char in text
    )


def break_lines(spans: list[Span], size: float, width: float) -> list[Line]:
    """The lines that some spans fill; a word wider than a line stands out of it."""
    lines: list[list[Span]] = [[]]
    room = width
    for word in _words(spans):
        needed = width_of(word.text, word.font, size)
        space = width_of(" ", word.font, size) if lines[-1] else 0
        if lines[-1] and space + needed > room:
            first, rest = _hyphenated(word, size, room - space)
            if first:
                lines[-1].append(first)
            word, needed, room, space = rest, width_of(rest.text, rest.font, size), width, 0
            lines.append([])
        lines[-1].append(word)
        room -= space + needed
    return [_merged(line) for line in lines if line]


def draw(
    canvas: Canvas, line: Line, x: float, y: float, size: float, width: float | None = None
) -> None:
    """Print a line; raised numbers small and high. With `width` its blanks grow to fill that."""
    texts = [f"{span.text} " for span in line[:-1]] + [line[-1].text]
    blanks = sum(text.count(" ") for text in texts)
    room = 0.0
    if width and blanks:
        used = sum(width_of(text, span.font, size) for text, span in zip(texts, line, strict=True))
        room = (width - used) / blanks
    for text, span in zip(texts, line, strict=True):
        x = _draw_span(canvas, Span(text, span.font), x, y, size, max(room, 0))


def _draw_span(canvas: Canvas, span: Span, x: float, y: float, size: float, room: float) -> float:
    start = 0
    while start < len(span.text):
        stop, is_raised = start, span.text[start] in _RAISED
        while stop < len(span.text) and (span.text[stop] in _RAISED) == is_raised:
            stop += 1
        part = span.text[start:stop]
        shown = "".join(_RAISED.get(char, char) for char in part)
        canvas.setFont(span.font, size * _SMALL if is_raised else size)
        high = size * _SMALL / 2 if is_raised else 0
        canvas.drawString(x, y + high, shown, wordSpace=room)
        x += width_of(part, span.font, size) + room * part.count(" ")
        start = stop
    return x


def _words(spans: list[Span]) -> list[Span]:
    """The words in order; "alkohol- behandling" stays on one line, since its hyphen at a line's
    end would be taken for the page's."""
    words = [Span(word, span.font) for span in spans for word in printable(span.text).split()]
    glued: list[Span] = []
    for word in words:
        loose = word.text.strip(".,;:)").lower() in _LOOSE
        if glued and glued[-1].text.endswith("-") and len(glued[-1].text) > 1 and not loose:
            glued[-1] = Span(f"{glued[-1].text} {word.text}", word.font)
        else:
            glued.append(word)
    return glued


def _hyphenated(word: Span, size: float, room: float) -> tuple[Span | None, Span]:
    """(the part before the hyphen, the rest), (None, the word) where it stays whole."""
    text = word.text
    if room < _HOLE or len(text) < _LONG_WORD or not text.isalpha() or not text.islower():
        return None, word
    for cut in range(len(text) - 4, 3, -1):
        fits = width_of(text[:cut] + "-", word.font, size) <= room
        syllable = text[cut] not in _VOWELS and text[cut + 1] in _VOWELS
        if fits and syllable:
            return Span(text[:cut] + "-", word.font), Span(text[cut:], word.font)
    return None, word


def _merged(words: list[Span]) -> Line:
    line: list[Span] = []
    for word in words:
        if line and line[-1].font == word.font:
            line[-1] = Span(f"{line[-1].text} {word.text}", word.font)
        else:
            line.append(word)
    return tuple(line)


def _printable(char: str) -> str:
    if char in _RAISED:
        return char
    if "\ue000" <= char <= "\uf8ff" or char == "∙":
        return "•"
    char = _NEAREST.get(char, char)
    return char if char.encode("cp1252", "ignore") else "?"
