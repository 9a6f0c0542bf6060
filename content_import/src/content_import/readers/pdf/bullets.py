"""Bullets that are drawn instead of printed, as browsers do."""

from dataclasses import replace

from content_import.readers.pdf.drawn import Dot
from content_import.readers.pdf.lines import Line
from content_import.readers.pdf.words import Word

_BULLET = "•"
_FARTHEST = 2.5
"""Share of the size: a dot farther left than this is no bullet of the line."""
_MOST = 500


def with_bullets(lines: list[Line], dots: list[Dot]) -> list[Line]:
    """The lines, each with a bullet before it where one is drawn there."""
    if not dots or len(dots) > _MOST:
        return lines
    return [_with_bullet(line, dots) for line in lines]


def _with_bullet(line: Line, dots: list[Dot]) -> Line:
    dot = next((dot for dot in dots if _belongs(line, dot)), None)
    if dot is None:
        return line
    first = line.words[0]
    bullet = Word(_BULLET, dot.x - 1, dot.x + 1, line.y, first.look, glued=False)
    return Line((bullet, replace(first, glued=False), *line.words[1:]), line.page)


def _belongs(line: Line, dot: Dot) -> bool:
    beside = 0 < line.x0 - dot.x < _FARTHEST * line.size
    return beside and line.top - 1 < dot.y < line.bottom
