"""Where the text of a page stands in columns: bands of the page with a free strip down through
them."""

from dataclasses import dataclass
from itertools import pairwise

from content_import.readers.pdf.grid import Table
from content_import.readers.pdf.lines import Line, same_height

Thing = Line | Table
_LEAST_STRIP = 7
"""Points that stay free between two columns."""
_MOST = 600
"""Pieces of lines; a page with more is read as one column."""
_NEXT, _ABOVE = 1.9, 2.8
"""Shares of the size: a piece farther below or above belongs to what stands around the
columns."""


@dataclass(frozen=True)
class Band:
    """The things from one height of the page to another, with a free strip from `left` to
    `right`; `rows` pieces on one side have one beside them on the other. `tail` is what stands
    below on one side of the strip, where nothing below crosses it."""

    things: tuple[Thing, ...]
    left: float
    right: float
    rows: int
    tail: tuple[Thing, ...] = ()

    @property
    def before(self) -> list[Line]:
        """What stands left of the strip."""
        return [thing for thing in self.things if thing.x1 <= self.left + 1]

    @property
    def after(self) -> list[Line]:
        """What stands right of the strip."""
        return [thing for thing in self.things if thing.x0 >= self.right - 1]

    @property
    def whole(self) -> "Band":
        """The band with its tail."""
        return Band((*self.things, *self.tail), self.left, self.right, self.rows)


def widest_band(things: list[Thing]) -> Band | None:
    """The band with the most rows; None where nothing stands beside anything else."""
    if len(things) > _MOST:
        return None
    ordered = sorted(things, key=lambda thing: (thing.top, thing.x0))
    best: Band | None = None
    seen: set[int] = set()
    for before, after in _neighbours(ordered):
        if id(after) in seen:
            continue
        band = _grown(ordered, before, after)
        seen.update(id(thing) for thing in band.after) if band else None
        if band and (best is None or band.rows > best.rows):
            best = band
    return best


def _neighbours(things: list[Thing]) -> list[tuple[Thing, Thing]]:
    """Pieces of lines, and tables, with the next thing right of each at the same height."""
    found = []
    tables = [thing for thing in things if isinstance(thing, Table)]
    for place, thing in enumerate(things):
        near = [
            one
            for one in [*things[max(0, place - 40) : place + 40], *tables]
            if one.x0 >= thing.x1 + _LEAST_STRIP and _level(one, thing)
        ]
        if near:
            found.append((thing, min(near, key=lambda one: (one.x0, one.top))))
    return found


def _level(one: Thing, other: Thing) -> bool:
    if isinstance(one, Line) and isinstance(other, Line):
        return same_height(one, other)
    return _beside(one, other)


def _grown(things: list[Thing], before: Thing, after: Thing) -> Band | None:
    left, right = before.x1, after.x0
    start = next(at for at, thing in enumerate(things) if thing is before or thing is after)
    held: list[Thing] = []
    to_end = True
    for thing in things[start:]:
        narrowed = _narrowed(thing, left, right)
        if narrowed is None:
            to_end = False
            break
        left, right = narrowed
        held.append(thing)
    for thing in reversed(things[:start]):
        narrowed = _narrowed(thing, left, right)
        if narrowed is None:
            break
        left, right = narrowed
        held.insert(0, thing)
    return _trimmed(Band(tuple(held), left, right, 0), to_end)


def _narrowed(thing: Thing, left: float, right: float) -> tuple[float, float] | None:
    """The strip that stays free beside a thing; None where it stands across."""
    if thing.x1 <= left or thing.x0 >= right:
        return left, right
    if thing.x0 < left and right - thing.x1 >= _LEAST_STRIP:
        return thing.x1, right
    if thing.x1 > right and thing.x0 - left >= _LEAST_STRIP:
        return left, thing.x0
    return None


def _trimmed(band: Band, to_end: bool) -> Band | None:
    """The band without what stands over and under its columns on one side alone."""
    before, after = band.before, band.after
    pairs = [(one, other) for one in before for other in after if _beside(one, other)]
    if not pairs:
        return None
    top = min(min(one.top, other.top) for one, other in pairs)
    bottom = max(max(one.bottom, other.bottom) for one, other in pairs)
    held = [thing for thing in band.things if thing.bottom > top and thing.top < bottom]
    held += _preceding(after, top)
    held += _following(sorted(before, key=_height), bottom)
    held += _following(sorted(after, key=_height), bottom)
    rows = len({id(one) for one, _ in pairs})
    held.sort(key=lambda thing: (thing.top, thing.x0))
    kept = {id(thing) for thing in held}
    tail = [one for one in band.things if to_end and one.top > top and id(one) not in kept]
    rows = min(rows, len({id(other) for _, other in pairs}))
    return Band(tuple(held), band.left, band.right, rows, tuple(tail))


def _height(thing: Thing) -> float:
    return thing.top


def _beside(one: Thing, other: Thing) -> bool:
    return one.top < other.bottom and other.top < one.bottom


def _preceding(column: list[Thing], top: float) -> list[Thing]:
    """What stands right over the right column: the first lines of a value whose label is set at
    half its height."""
    found: list[Thing] = []
    first = min((thing for thing in column if thing.bottom > top), key=_height)
    for thing in sorted(column, key=_height, reverse=True):
        if thing.bottom > top:
            continue
        size = getattr(first, "size", 0)
        near = first.top - thing.top <= _ABOVE * size and abs(thing.x0 - first.x0) < 2 * size
        if not near or getattr(thing, "size", -1) != size or getattr(thing, "bold", False):
            break
        found.append(thing)
        first = thing
    return found


def _following(column: list[Thing], bottom: float) -> list[Thing]:
    """What goes on in one column below the end of the other, line after line."""
    within = [thing for thing in column if thing.top < bottom]
    below = [thing for thing in column if thing.top >= bottom]
    found: list[Thing] = []
    for before, thing in pairwise([*within[-1:], *below]):
        size = getattr(before, "size", 0)
        same = getattr(thing, "size", -1) == size and not getattr(thing, "bold", False)
        if not same or thing.top - before.top > _NEXT * size:
            break
        found.append(thing)
    return found
