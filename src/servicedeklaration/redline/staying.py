"""Which items kept their place, so that as few as can be count as moved."""

from bisect import bisect_left
from collections.abc import Mapping

from .matching import Pair


def staying(pairs: list[Pair], new: Mapping[int, Mapping]) -> set[int]:
    """The id() of each item after that stands in the same item, and in the same order, as before.

    `new` gives the item after by the id() of the one before. The longest run in order stays.
    """
    stay = {id(pairs[0][1])}
    for before, after in pairs:
        places = {id(item): n for n, item in enumerate(after.get("items", ()))}
        here = [
            (places[id(new[id(item)])], id(new[id(item)]))
            for item in before.get("items", ())
            if id(item) in new and id(new[id(item)]) in places
        ]
        stay.update(_longest_in_order(here))
    return stay


def _longest_in_order(places: list[tuple[int, int]]) -> list[int]:
    """The longest run whose places rise, by patience sorting."""
    tops: list[int] = []
    ends: list[int] = []
    back: list[int] = []
    for n, (place, _item) in enumerate(places):
        pile = bisect_left(tops, place)
        tops[pile : pile + 1] = [place]
        ends[pile : pile + 1] = [n]
        back.append(ends[pile - 1] if pile else -1)
    found, n = [], ends[-1] if ends else -1
    while n >= 0:
        found.append(places[n][1])
        n = back[n]
    return found
