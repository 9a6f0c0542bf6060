"""Running heads and feet: what stands at the same place of most pages, up to a page number."""

import re
from collections import Counter
from dataclasses import dataclass

from content_import.readers.pdf.lines import Line, joined, rows_of
from content_import.readers.pdf.sheets import Sheet

HEAD, FOOT, NUMBER = "sidehoved", "sidefod", "sidetal"
_EDGE = 5
"""Lines from the top and from the bottom of a page that may be furniture."""
_SHARE, _LEAST = 0.4, 2
_NEAR = 4
"""Points that the same line may stand higher or lower on another page."""
_DIGITS = re.compile(r"\d+")
_NUMBER = re.compile(r"\W*(?:(?:side|s\.|page)\s*)?\d{1,4}(?:\s*(?:af|/|of)\s*\d{1,4})?\W*$", re.I)


@dataclass(frozen=True)
class Parted:
    """The lines of a page: furniture over and under the text, each with its reason, and the
    rest."""

    head: tuple[tuple[Line, str], ...]
    foot: tuple[tuple[Line, str], ...]
    rest: tuple[Line, ...]


@dataclass(frozen=True)
class _Edge:
    """A line at the edge of a page, and its pieces."""

    line: Line
    pieces: tuple[Line, ...]
    at_top: bool

    @property
    def key(self) -> tuple[str, float, bool]:
        """What the same line on another page shares; numbers may differ."""
        return _DIGITS.sub("#", self.line.text), self.line.size, self.at_top


def parted(sheets: list[Sheet]) -> list[Parted]:
    """The pages with their furniture apart."""
    edges = [_edges(list(sheet.lines)) for sheet in sheets]
    pages = sum(bool(sheet.lines) for sheet in sheets)
    usual = _usual_size(sheets)
    running = _running(edges, max(_LEAST, pages * _SHARE), usual)
    return [_parted(sheet, own, running) for sheet, own in zip(sheets, edges, strict=True)]


def _edges(lines: list[Line]) -> list[_Edge]:
    rows = rows_of(lines)
    top = [_Edge(joined(row), tuple(row), True) for row in rows[:_EDGE]]
    bottom = [_Edge(joined(row), tuple(row), False) for row in rows[-_EDGE:]]
    marked = [
        _Edge(joined(row), tuple(row), place < len(rows) / 2)
        for place, row in enumerate(rows[_EDGE:-_EDGE])
        if all(word.look.artifact for line in row for word in line.words)
    ]
    return top + bottom + marked


def _running(
    pages: list[list[_Edge]], least: float, usual: float
) -> dict[tuple, tuple[float, str]]:
    """What recurs, with its height on the page and its reason."""
    seen: dict[tuple, list[_Edge]] = {}
    for page in pages:
        for edge in page:
            seen.setdefault(edge.key, []).append(edge)
    found: dict[tuple, tuple[float, str]] = {}
    for key, edges in seen.items():
        same = _at_one_height(edges)
        if len({edge.line.page for edge in same}) >= least and (why := _why(same, usual)):
            found[key] = same[0].line.y, why
    return found


def _at_one_height(edges: list[_Edge]) -> list[_Edge]:
    heights = Counter(round(edge.line.y / _NEAR) for edge in edges)
    best = max(heights, key=lambda one: (heights[one] + heights[one + 1], -one))
    return [edge for edge in edges if round(edge.line.y / _NEAR) in (best, best + 1)]


def _why(edges: list[_Edge], usual: float) -> str:
    """The reason; "" where the lines only look alike, as "Tilbud 1" and "Tilbud 2" do."""
    first = edges[0]
    counted = {_DIGITS.sub("#", edge.line.text) == edge.line.text for edge in edges} == {False}
    texts = {edge.line.text for edge in edges}
    if counted and len(texts) > 1:
        if not _NUMBER.match(first.line.text) and (first.line.size > usual or first.line.bold):
            return ""
        if not _follows_pages(edges):
            return ""
        return NUMBER if _NUMBER.match(first.line.text) else HEAD if first.at_top else FOOT
    return HEAD if first.at_top else FOOT


def _follows_pages(edges: list[_Edge]) -> bool:
    """True if one of the numbers counts the pages."""
    shifts: Counter[tuple[int, int]] = Counter()
    for edge in edges:
        numbers = _DIGITS.findall(edge.line.text)
        shifts.update((at, int(one[:9]) - edge.line.page) for at, one in enumerate(numbers))
    return max(shifts.values()) >= 0.7 * len(edges)


def _parted(sheet: Sheet, edges: list[_Edge], running: dict[tuple, tuple[float, str]]) -> Parted:
    head: list[tuple[Line, str]] = []
    foot: list[tuple[Line, str]] = []
    held: set[int] = set()
    for edge in edges:
        height, why = running.get(edge.key, (0, ""))
        why = why if abs(height - edge.line.y) <= 2 * _NEAR else ""
        why = why or _marked(edge)
        if why and not held & {id(piece) for piece in edge.pieces}:
            (head if edge.at_top else foot).append((edge.line, why))
            held |= {id(piece) for piece in edge.pieces}
    rest = tuple(line for line in sheet.lines if id(line) not in held)
    return Parted(tuple(head), tuple(sorted(foot, key=lambda one: one[0].y)), rest)


def _marked(edge: _Edge) -> str:
    """The reason for a line that the file itself calls furniture; "" for any other."""
    if not all(word.look.artifact for word in edge.line.words):
        return ""
    if _NUMBER.match(edge.line.text):
        return NUMBER
    return HEAD if edge.at_top else FOOT


def _usual_size(sheets: list[Sheet]) -> float:
    sizes: Counter[float] = Counter()
    for sheet in sheets:
        for line in sheet.lines:
            sizes[line.size] += len(line.text)
    return max(sizes, key=lambda size: (sizes[size], size), default=0)
