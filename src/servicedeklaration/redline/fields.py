"""What is different in the fields of one item."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from .tokens import Token, is_empty, tokens_of
from .words import Part, parts_of

STRUCTURE = frozenset({"@type", "id", "items"})
"""Keys of a tree that are no fields."""


@dataclass(frozen=True)
class FieldChange:
    """A field that was added, removed or changed; `parts` are its text with what is different.

    `layout`: the words are the same; lists, links, emphasis or the like are not. `before` and
    `after` are the values as the trees have them.
    """

    field: str
    kind: str
    parts: tuple[Part, ...]
    layout: bool = False
    before: Any = None
    after: Any = None


def field_changes(before: Mapping, after: Mapping) -> tuple[FieldChange, ...]:
    """The fields of two items that differ, in the order of the item after."""
    names = [name for name in dict.fromkeys([*after, *before]) if name not in STRUCTURE]
    found = (field_change(name, before.get(name), after.get(name)) for name in names)
    return tuple(change for change in found if change is not None)


def field_change(name: str, before: Any, after: Any) -> FieldChange | None:
    """What is different in a field; None where nothing is. White space alone is nothing."""
    if before == after or (is_empty(before) and is_empty(after)):
        return None
    old, new = tokens_of(before), tokens_of(after)
    if _keys(old) == _keys(new):
        return None
    kind = "added" if is_empty(before) else "removed" if is_empty(after) else "changed"
    layout = kind == "changed" and _said(old) == _said(new)
    return FieldChange(name, kind, parts_of(old, new), layout, before, after)


def _keys(tokens: list[Token]) -> list[tuple[str, ...]]:
    return [token.key for token in tokens]


def _said(tokens: list[Token]) -> list[tuple[str, ...]]:
    """The words alone."""
    return [token.key for token in tokens if token.key[0] == "word"]
