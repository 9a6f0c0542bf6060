"""Words to lines: what stands close on one base line."""

import re
from collections import Counter
from dataclasses import dataclass
from functools import cached_property
from itertools import pairwise

from content_import.readers.pdf.tags import Tag
from content_import.readers.pdf.words import Word

_FAR = 1.2
"""Share of the size: a gap wider than this may be one between columns."""
_MARKER = re.compile(r"(?:[•·∙▪◦●■□‣◆➢➤✓✔\ue000-\uf8ff–—*+-]|o|\(?(?:\d{1,2}|[a-zæøå])[.)])$")
_MARKER_GAP = 5
_RAISED = str.maketrans("0123456789", "⁰¹²³⁴⁵⁶⁷⁸⁹")
_SHIFT = 0.1
"""Share of the size that a raised number stands above the base line, at least."""
_MOST = 5_000
"""Words; a page with more of them is no page of text, and is read as the file orders it."""


@dataclass(frozen=True)
class Line:
    """Words on one base line, in reading order; `page` counts from 1."""

    words: tuple[Word, ...]
    page: int

    @cached_property
    def x0(self) -> float:
        """Its left edge, in points."""
        return self.words[0].x0

    @cached_property
    def x1(self) -> float:
        """Its right edge, in points."""
        return max(word.x1 for word in self.words)

    @cached_property
    def size(self) -> float:
        """The size of most of its characters, in points."""
        sizes: Counter[float] = Counter()
        for word in self.words:
            sizes[word.size] += len(word.text)
        return max(sizes, key=lambda size: (sizes[size], size))

    @cached_property
    def y(self) -> float:
        """The base line of what has its usual size, in points downwards."""
        return next(word.y for word in self.words if word.size == self.size)

    @property
    def top(self) -> float:
        """The upper edge of its letters."""
        return self.y - 0.75 * self.size

    @property
    def bottom(self) -> float:
        """The lower edge of its letters."""
        return self.y + 0.2 * self.size

    @cached_property
    def bold(self) -> bool:
        """True if all of its words are bold, save for a marker before them."""
        words = self.words[1:] if len(self.words) > 1 and is_marker(self.words[0]) else self.words
        return all(word.look.bold for word in words)

    @property
    def tag(self) -> Tag:
        """What the structure tree says of it."""
        return self.words[-1].look.tag

    @property
    def cell(self) -> tuple[int, int, int] | None:
        """The table, row and column that the structure tree puts it in; None outside tables."""
        return self.tag.cell

    @cached_property
    def text(self) -> str:
        """Its words with blanks between; footnotes' numbers are raised numbers."""
        return "".join(self.parts).strip()

    @cached_property
    def parts(self) -> tuple[str, ...]:
        """The text of each word with the blank before it."""
        return tuple(("" if word.glued else " ") + self.printed(word) for word in self.words)

    def printed(self, word: Word) -> str:
        """The word's letters; raised numbers as such."""
        return word.text.translate(_RAISED) if self.is_raised(word) else word.text

    def is_raised(self, word: Word) -> bool:
        """True for a small number that stands above the base line."""
        small = word.size < self.size * 0.85 and self.y - word.y > self.size * _SHIFT
        return small and word.text.strip(",").isdigit()


def is_marker(word: Word) -> bool:
    """True for a bullet or a number that stands before an item."""
    return bool(_MARKER.match(word.text))


def segments(words: list[Word], page: int) -> list[Line]:
    """The words as lines and pieces of lines: where a line has a wide gap, it is cut."""
    chains: list[list[Word]] = []
    for word in words:
        if chains and _goes_on(chains[-1], word):
            chains[-1].append(word)
        else:
            chains.append([word])
    lines = [Line(tuple(chain), page) for chain in chains]
    return lines if len(lines) > _MOST else _merged(lines)


def joined(lines: list[Line]) -> Line:
    """Pieces of one line as the line."""
    words = [word for line in sorted(lines, key=lambda line: line.x0) for word in line.words]
    return Line(tuple(words), lines[0].page)


def same_height(one: Line, other: Line) -> bool:
    """True for pieces that stand beside one another."""
    shared = min(one.bottom, other.bottom) - max(one.top, other.top)
    return shared > 0.6 * min(one.bottom - one.top, other.bottom - other.top)


def rows_of(lines: list[Line]) -> list[list[Line]]:
    """The pieces in rows of the same height, downwards, each from the left."""
    rows: list[list[Line]] = []
    for line in sorted(lines, key=lambda line: (line.y, line.x0)):
        row = next((row for row in reversed(rows[-3:]) if same_height(row[0], line)), None)
        if row is None:
            rows.append([line])
        else:
            row.append(line)
    return [sorted(row, key=lambda line: line.x0) for row in rows]


def _goes_on(chain: list[Word], word: Word) -> bool:
    before = chain[-1]
    one, other = before.look, word.look
    if (one.turns, one.artifact, one.tag.cell) != (other.turns, other.artifact, other.tag.cell):
        return False
    if word.glued:
        return True
    size = max(before.size, word.size)
    close = -size / 4 < word.x0 - before.x1 < _FAR * size
    return close and abs(word.y - before.y) < size / 4


def _merged(lines: list[Line]) -> list[Line]:
    """The pieces with those put together that stand close, whatever the file's order."""
    found: list[Line] = []
    for row in rows_of(lines):
        chain = row[:1]
        for before, line in pairwise(row):
            if _close(before, line) or _is_marked(chain, line):
                chain.append(line)
                continue
            found.append(joined(chain))
            chain = [line]
        found.append(joined(chain))
    return found


def _close(before: Line, line: Line) -> bool:
    size = max(before.size, line.size)
    return line.x0 - before.x1 < _FAR * size and before.cell == line.cell


def _is_marked(chain: list[Line], line: Line) -> bool:
    """True for the text after an item's bullet or number."""
    alone = (
        len(chain) == 1
        and line.cell == chain[0].cell
        and len(chain[0].words) == 1
        and is_marker(chain[0].words[0])
    )
    return alone and line.x0 - chain[0].x1 < _MARKER_GAP * line.size
