"""The edition of an import result as a tree of content: its places, and the names of its parts."""

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from ..redline import match
from .build import free_name

RELATIONS = frozenset({"contact", "contacts"})
"""Fields that an import result gives as numbers in its list of contacts."""


def related(data: Mapping, places: Sequence[str]) -> dict[str, Any]:
    """Give the data with the numbers of contacts, at every depth, replaced by the places."""
    found = {name: value for name, value in data.items() if name not in RELATIONS}
    for name in RELATIONS & data.keys():
        value = data[name]
        found[name] = [places[n] for n in value] if isinstance(value, list) else places[value]
    if "items" in data:
        found["items"] = [related(item, places) for item in data["items"]]
    return found


def named(data: Mapping, before: Mapping | None) -> dict[str, Any]:
    """Give the data with a name for every part; None: there is no edition before.

    A part that the edition before has too keeps its name, so that links to it live on; no other
    part gets a name that was used there.
    """
    bare = _without_names(data)
    if before is None:
        return _with_names(bare, {}, set())
    kept = {id(new): old["id"] for old, new in match(before, bare)[1:]}
    return _with_names(bare, kept, {item["id"] for item in _below(before)})


def _without_names(data: Mapping) -> dict[str, Any]:
    found = {name: value for name, value in data.items() if name != "id"}
    if "items" in data:
        found["items"] = [_without_names(item) for item in data["items"]]
    return found


def _with_names(data: Mapping, kept: Mapping[int, str], taken: set[str]) -> dict[str, Any]:
    found = dict(data)
    if "items" in data:
        found["items"] = [
            {"id": kept.get(id(item)) or free_name(item["title"], taken)}
            | _with_names(item, kept, taken)
            for item in data["items"]
        ]
    return found


def _below(tree: Mapping) -> Iterator[Mapping]:
    for item in tree.get("items", ()):
        yield item
        yield from _below(item)
