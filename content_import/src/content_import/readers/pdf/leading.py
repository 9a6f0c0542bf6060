"""The space between lines, and where the margin broke one."""

from collections import Counter
from itertools import pairwise

from content_import.readers.pdf.flow import Placed
from content_import.readers.pdf.lines import Line
from content_import.readers.pdf.words import Word

_USUAL_LEADING, _LEADING_STEP = 1.2, 0.05
_SPACE = 0.27
"""Width of a blank as a share of the size."""
_CLOSE, _MORE = 0.25, 1.4
"""Shares of the leading: less extra space is none, and from the second on it is more than one
paragraph's."""


def leading_of(flow: list[Placed]) -> float:
    """The usual distance of base lines in a paragraph, as a multiple of the size: most of all
    where a sentence surely goes on."""
    ratios: Counter[int] = Counter()
    for before, after in pairwise(flow):
        down = (after.line.y - before.line.y) / after.line.size
        if not after.opens and before.line.size == after.line.size and 0.9 < down < 2.6:
            sure = after.line.text[:1].islower() and is_full(before, after)
            ratios[round(down / _LEADING_STEP)] += 5 if sure else 1
    steps = max(ratios, key=lambda one: (ratios[one] + ratios[one + 1] / 2, -one), default=0)
    return steps * _LEADING_STEP or _USUAL_LEADING


def is_full(before: Placed, after: Placed) -> bool:
    """True where the first word of the next line would not have fitted on the line."""
    word = after.line.words[0]
    wide = sum(part.x1 - part.x0 for part in _first_word(after.line))
    return before.line.x1 + _SPACE * word.size + wide > before.right


def gap_of(before: Placed | None, after: Placed, leading: float) -> int:
    """Blank lines between two lines: 0, 1 or 2, by the space between them."""
    if before is None or is_break(before, after):
        return 1
    usual = after.line.size + (leading - 1) * before.line.size
    extra = (after.line.y - before.line.y - usual) / (leading * after.line.size)
    if extra < _CLOSE:
        return 0
    return 1 if extra < _MORE else 2


def is_break(before: Placed | None, placed: Placed) -> bool:
    return before is None or placed.opens or before.line.page != placed.line.page


def _first_word(line: Line) -> list[Word]:
    found = [line.words[0]]
    for word in line.words[1:]:
        if not word.glued:
            break
        found.append(word)
    return found
