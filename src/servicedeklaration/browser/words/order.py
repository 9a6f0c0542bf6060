"""The order in which a document says things, where it tells: its printed headings and numbers."""

import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import TypeVar

Piece = TypeVar("Piece")
_NUMBER = re.compile(r"(?:punkt\s+)?(\d+(?:\.\d+)*)(?:[.:)]|\s|$)", re.IGNORECASE)


def number_of(heading: str) -> tuple[int, ...]:
    """The number before a heading: "5. Visitation" gives (5,), "2.1 Grupper" (2, 1); else ()."""
    found = _NUMBER.match(heading.strip())
    return tuple(map(int, found.group(1).split("."))) if found else ()


def as_printed(fields: Sequence[str], headings: Mapping[str, str]) -> list[str]:
    """The fields in the order of the document.

    `headings` are those that it printed, in its order; where all have numbers, the numbers count.
    A field without a printed heading comes last in a document with numbers; in others it follows
    the one that it follows in `fields`.
    """
    found = [name for name in headings if name in fields]
    numbered = [name for name in found if number_of(headings[name])]
    if numbered:
        if numbered == found:
            found.sort(key=lambda name: number_of(headings[name]))
        return found + [name for name in fields if name not in found]
    for place, name in enumerate(fields):
        if name not in found:
            found.insert(_after(fields[:place], found), name)
    return found


def merged(
    own: Iterable[Piece], others: Iterable[Piece], number: Callable[[Piece], tuple[int, ...]]
) -> list[Piece]:
    """Two rows of pieces as one: an other with a number stands before the first own that has a
    higher one, what follows it stays behind it, and the rest comes last.
    """
    found = list(own)
    place = len(found)
    for piece in others:
        if wanted := number(piece):
            higher = (n for n, each in enumerate(found) if number(each) > wanted)
            place = next(higher, len(found))
        found.insert(place, piece)
        place += 1
    return found


def _after(before: Sequence[str], found: Sequence[str]) -> int:
    """The place behind the nearest of the fields before."""
    places = (found.index(name) + 1 for name in reversed(before) if name in found)
    return next(places, 0)
