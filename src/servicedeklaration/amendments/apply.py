"""The text with the amendments in it."""

from collections.abc import Callable, Iterable, Mapping
from typing import Any

from .amendment import ADD, REMOVE, SET, Amendment, AmendmentError

Tree = Mapping[str, Any]


def apply(tree: Tree, amendments: Iterable[Amendment]) -> Tree:
    """The tree with all amendments made, in their order; the one that was given stays as it is.

    AmendmentError says in Danish which of them doesn't fit.
    """
    for amendment in amendments:
        tree = _WAYS[amendment.kind](tree, amendment)
    return tree


def part_at(tree: Tree, path: str) -> Tree | None:
    """The part that a path of ids leads to; the tree itself for ""; None where there is none."""
    for name in filter(None, path.split("/")):
        found = (item for item in tree.get("items", ()) if item.get("id") == name)
        tree = next(found, None)
        if tree is None:
            return None
    return tree


def _set(tree: Tree, amendment: Amendment) -> Tree:
    return _changed(tree, amendment.part, lambda part: {**part, amendment.field: amendment.value})


def _remove(tree: Tree, amendment: Amendment) -> Tree:
    above, _, name = amendment.part.rpartition("/")
    if part_at(tree, amendment.part) is None or not name:
        raise AmendmentError(_no_part(amendment.part))
    return _changed(
        tree,
        above,
        lambda part: {**part, "items": [i for i in part["items"] if i.get("id") != name]},
    )


def _add(tree: Tree, amendment: Amendment) -> Tree:
    made = {"@type": amendment.type, "id": amendment.id, **amendment.value}
    if amendment.type == "Afsnit":
        made["items"] = []
    return _changed(tree, amendment.part, lambda part: _with_item(part, made, amendment.after))


_WAYS: Mapping[str, Callable[[Tree, Amendment], Tree]] = {SET: _set, REMOVE: _remove, ADD: _add}


def _changed(tree: Tree, path: str, change: Callable[[Tree], Tree]) -> Tree:
    """The tree with one part replaced; everything beside the way to it is the same object."""
    if not path:
        return change(tree)
    name, _, rest = path.partition("/")
    items = list(tree.get("items", ()))
    place = next((n for n, item in enumerate(items) if item.get("id") == name), None)
    if place is None:
        raise AmendmentError(_no_part(name))
    items[place] = _changed(items[place], rest, change)
    return {**tree, "items": items}


def _with_item(part: Tree, made: Tree, after: str | None) -> Tree:
    if "items" not in part:
        raise AmendmentError(f"I »{part.get('title')}« kan der ikke stå andre dele.")
    items = list(part["items"])
    items.insert(_place(items, after), made)
    return {**part, "items": items}


def _place(items: list[Tree], after: str | None) -> int:
    if after is None:
        return len(items)
    if not after:
        return 0
    place = next((n for n, item in enumerate(items) if item.get("id") == after), None)
    if place is None:
        raise AmendmentError(_no_part(after))
    return place + 1


def _no_part(path: str) -> str:
    return f"Teksten har ingen del med navnet »{path}«."
