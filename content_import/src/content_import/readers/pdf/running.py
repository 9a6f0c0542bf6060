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
_CLOSE = 1.7
"""Share of the text's size: a line that stands closer to the next belongs to the text."""
_NEAR = 2.5
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
    """A line at the edge of a page, and its pieces; `close`: it belongs to a paragraph."""

    line: Line
    pieces: tuple[Line, ...]
    at_top: bool
    close: bool

    @property
    def key(self) -> tuple[str, float, bool]:
        """What the same line on another page shares; numbers may differ."""
        return _DIGITS.sub("#", self.line.text), self.line.size, self.at_top


def parted(sheets: list[Sheet]) -> list[Parted]:
    """The pages with their furniture apart."""
    usual = _usual_size(sheets)
    edges = [_edges(list(sheet.lines), usual) for sheet in sheets]
    pages = sum(bool(sheet.lines) for sheet in sheets)
    running = _running(edges, max(_LEAST, pages * _SHARE), usual)
    return [_parted(sheet, own, running) for sheet, own in zip(sheets, edges, strict=True)]


def _edges(lines: list[Line], usual: float) -> list[_Edge]:
    """The lines near a page's edges, and those marked as furniture, from the top downwards."""
    rows = [(joined(row), tuple(row)) for row in rows_of(lines)]
    found: list[_Edge] = []
    for place, (line, pieces) in enumerate(rows):
        above, below = rows[max(0, place - 1)][0], rows[min(place + 1, len(rows) - 1)][0]
        marked = all(word.look.artifact for word in line.words)
        if place < _EDGE or (marked and place < len(rows) / 2):
            found.append(_Edge(line, pieces, True, _is_close(line, below, usual)))
        if len(rows) - place <= _EDGE or marked:
            found.append(_Edge(line, pieces, False, _is_close(line, above, usual)))
    return found


def _is_close(line: Line, inner: Line, usual: float) -> bool:
    """True for a line of the text's own size close to the next one: part of a paragraph."""
    near = 0 < abs(line.y - inner.y) < _CLOSE * usual
    return near and abs(line.size - inner.size) < 0.6 and line.size > 0.95 * usual


def _running(
    pages: list[list[_Edge]], least: float, usual: float
) -> dict[tuple, tuple[float, str]]:
    """What recurs, with its height on the page and its reason."""
    seen: dict[tuple, list[_Edge]] = {}
    for page in pages:
        for edge in (one for one in page if not one.close):
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
    top = [edge for edge in edges if edge.at_top]
    bottom = [edge for edge in reversed(edges) if not edge.at_top]
    head = _outermost(top, running)
    held = {id(piece) for edge, _ in head for piece in edge.pieces}
    foot = [one for one in _outermost(bottom, running) if id(one[0].pieces[0]) not in held]
    held |= {id(piece) for edge, _ in foot for piece in edge.pieces}
    rest = tuple(line for line in sheet.lines if id(line) not in held)
    return Parted(
        tuple((edge.line, why) for edge, why in head),
        tuple((edge.line, why) for edge, why in reversed(foot)),
        rest,
    )


def _outermost(
    edges: list[_Edge], running: dict[tuple, tuple[float, str]]
) -> list[tuple[_Edge, str]]:
    """The furniture from a page's edge inwards: within the text nothing is, but what the file
    itself calls so."""
    found: list[tuple[_Edge, str]] = []
    inside = False
    for edge in edges:
        height, why = running.get(edge.key, (0, ""))
        runs = not (inside or edge.close) and abs(height - edge.line.y) <= 2 * _NEAR
        if why := why if runs else _marked(edge):
            found.append((edge, why))
        inside = inside or not why
    return found


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
