"""The physical lines of a text, with what can be seen of each one alone."""

import re
from dataclasses import dataclass

from content_import.model import Piece, Where

_PRIVATE = "\ue000-\uf8ff"
_BULLET = re.compile(
    rf"(?:[•·∙▪◦●■□‣◆➢➤✓✔{_PRIVATE}]+\s*|[-–—*+]\s+|o[\t\u00a0]\s*|o\s{{2,}})(?=\S)"
)
_MONTH = "januar|februar|marts|april|maj|juni|juli|august|september|oktober|november|december"
_ORDERED = re.compile(rf"(\d{{1,2}}[.)]|[a-zæøå]\))\s*(?!(?:{_MONTH})\b)(?=[^\W\d])")
_DRAWN = re.compile(r"[-_=*~.\s]{3,}$")
_INVISIBLE = dict.fromkeys([0x00AD, 0x200B, 0x200C, 0x200D, 0x2060, 0xFEFF])


@dataclass(frozen=True)
class Line:
    """One non-blank line. `bullet` and `ordered` are the printed marker, or ""; `gap` counts
    blank lines before."""

    where: Where
    raw: str
    text: str
    indent: int
    gap: int
    new_page: bool
    bullet: str = ""
    ordered: str = ""

    @property
    def is_drawn(self) -> bool:
        """True for a line of dashes, dots or stars that only draws a rule."""
        return not self.bullet and bool(_DRAWN.match(self.text))


def split_lines(text: str) -> list[Line]:
    """The non-blank lines of a text, numbered from 1."""
    lines: list[Line] = []
    gap, new_page = 1, False
    for number, raw in enumerate(text.split("\n"), start=1):
        new_page = new_page or "\f" in raw
        if not raw.strip():
            gap += 1
            continue
        lines.append(_line(number, raw, gap, new_page))
        gap, new_page = 0, False
    return lines


def pieces(lines: list[Line]) -> tuple[Piece, ...]:
    """What the ledger has to account for."""
    return tuple(Piece(line.where, line.raw.strip()) for line in lines)


def _line(number: int, raw: str, gap: int, new_page: bool) -> Line:
    clean = raw.replace("\f", "").replace("\u00a0", " ").translate(_INVISIBLE)
    indent = len(clean) - len(clean.lstrip())
    text = _stripped(clean) or raw.strip()
    line = Line(Where(line=number), raw, text, indent, gap, new_page)
    return marked(line)


def _stripped(text: str) -> str:
    """The text without blanks at its ends; a tab at the start stays where the line is a row of a
    table."""
    bare = text.strip()
    return text.strip(" ") if "\t" in bare else bare


def marked(line: Line) -> Line:
    """The line with its bullet taken off, or its number noted."""
    if line.is_drawn:
        return line
    bullet = _BULLET.match(line.text)
    if bullet:
        return _without(line, bullet.end(), bullet=bullet.group().strip())
    ordered = _ORDERED.match(line.text)
    return _without(line, 0, ordered=ordered.group(1)) if ordered else line


def _without(line: Line, cut: int, **marker: str) -> Line:
    return Line(
        line.where, line.raw, line.text[cut:], line.indent, line.gap, line.new_page, **marker
    )
