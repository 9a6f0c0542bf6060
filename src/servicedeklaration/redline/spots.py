"""Where each item of a tree stands."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass


@dataclass(frozen=True)
class Spot:
    """The way from the edition down to an item, the item itself last; empty for the edition.

    `place` counts among the items beside it, from 0; `ids` are their names in addresses.
    """

    place: tuple[int, ...] = ()
    titles: tuple[str, ...] = ()
    ids: tuple[str, ...] = ()


def spots(tree: Mapping) -> dict[int, Spot]:
    """The spot of each item by the item's id()."""
    return dict(_below(tree, Spot()))


def title_of(item: Mapping) -> str:
    """What an item is called on the way to others."""
    return str(item.get("title") or item.get("id") or "")


def _below(item: Mapping, spot: Spot) -> Iterator[tuple[int, Spot]]:
    yield id(item), spot
    for n, inner in enumerate(item.get("items", ())):
        name = str(inner.get("id") or "")
        yield from _below(
            inner, Spot((*spot.place, n), (*spot.titles, title_of(inner)), (*spot.ids, name))
        )
