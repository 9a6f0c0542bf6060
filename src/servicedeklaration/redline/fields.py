"""What is different in the fields of one item."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from .tokens import Token, say_nothing, shown, tokens_of
from .words import Part, parts_of

STRUCTURE = frozenset({"@type", "items"})
"""Keys of a tree that are no fields."""
SETS = frozenset({"form"})
"""Fields whose values are ticked in a list: their order says nothing."""


@dataclass(frozen=True)
class FieldChange:
    """A field that was added, removed or changed; `parts` are its text with what is different.

    "same" is for `every_field` alone. `layout`: the words are the same; lists, links, emphasis,
    space or the like are not. `before` and `after` are the values as the trees have them.
    """

    field: str
    kind: str
    parts: tuple[Part, ...]
    layout: bool = False
    before: Any = None
    after: Any = None


def field_changes(before: Mapping, after: Mapping) -> tuple[FieldChange, ...]:
    """The fields of two items that differ, in the order of the item after.

    An item's name in addresses counts as a field where both have one; an edition's doesn't, for
    two editions never share it.
    """
    found = (
        field_change(name, before.get(name), after.get(name)) for name in _names(before, after)
    )
    return tuple(change for change in found if change is not None)


def every_field(before: Mapping, after: Mapping) -> tuple[FieldChange, ...]:
    """All fields that say something in either, those of kind "same" among them."""
    found = (
        field_change(name, before.get(name), after.get(name))
        or _same(name, before.get(name), after.get(name))
        for name in _names(before, after)
    )
    return tuple(change for change in found if change.parts or change.kind != "same")


def field_change(name: str, before: Any, after: Any) -> FieldChange | None:
    """What is different in a field; None where nothing is. How much space is nothing.

    Of a field in `SETS`, `after` has the values that stayed in the order before.
    """
    if name in SETS:
        after = _in_order_of(before, after)
    if before == after:
        return None
    old, new = tokens_of(before), tokens_of(after)
    if say_nothing(old) and say_nothing(new):
        return None
    if _keys(old) == _keys(new) and shown(old) == shown(new):
        return None
    return FieldChange(
        name, _kind(old, new), parts_of(old, new), _is_layout(old, new), before, after
    )


def _in_order_of(before: Any, after: Any) -> Any:
    """The values after: those that were there before as they stood, then the new ones."""
    if not (before and after):
        return after
    return [*(each for each in before if each in after), *(e for e in after if e not in before)]


def _same(name: str, before: Any, after: Any) -> FieldChange:
    tokens = tokens_of(after)
    return FieldChange(name, "same", parts_of(tokens, tokens), False, before, after)


def _names(before: Mapping, after: Mapping) -> list[str]:
    without = STRUCTURE if _have_names(before, after) else STRUCTURE | {"id"}
    return [name for name in dict.fromkeys([*after, *before]) if name not in without]


def _have_names(before: Mapping, after: Mapping) -> bool:
    return bool(before.get("id") and after.get("id")) and not is_edition(after.get("@type"))


def is_edition(portal_type: str | None) -> bool:
    """Whether a type is that of whole editions, and neither a section nor an offer."""
    return portal_type not in ("Afsnit", "Indsats")


def _kind(old: list[Token], new: list[Token]) -> str:
    return "added" if say_nothing(old) else "removed" if say_nothing(new) else "changed"


def _is_layout(old: list[Token], new: list[Token]) -> bool:
    return _kind(old, new) == "changed" and _said(old) == _said(new)


def _keys(tokens: list[Token]) -> list[tuple[str, ...]]:
    return [token.key for token in tokens]


def _said(tokens: list[Token]) -> list[tuple[str, ...]]:
    """The words alone."""
    return [token.key for token in tokens if token.key[0] == "word"]
