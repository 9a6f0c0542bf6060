"""Whether what stands in the database today still says what was sealed, whatever the release.

A later release may give a type a field more, or one less. So a node of the sealed tree is compared
by the fields that it has: each must be equal today. A field that only one of the two knows must be
empty in the other, or something is said that was never decided, or no longer said that was.
"""

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from .canonical import SealError, canonical

_EMPTY: tuple[Any, ...] = (None, "", [], (), {})


def changes(sealed: Mapping[str, Any], today: Mapping[str, Any]) -> list[str]:
    """Where a tree differs from the sealed one: `price`, `indgang/raadgivning/price`.

    `…/items`: parts were added, taken away, moved, or have other names.
    """
    return list(_changes(sealed, today, ""))


def same_list(sealed: Sequence[Mapping[str, Any]], today: Sequence[Mapping[str, Any]]) -> bool:
    """Whether two lists of records say the same in the same order."""
    return len(sealed) == len(today) and not any(map(changes, sealed, today))


def _changes(sealed: Mapping, today: Mapping, above: str) -> Iterator[str]:
    for name in sorted((sealed.keys() | today.keys()) - {"items"}):
        if not _same(sealed, today, name):
            yield f"{above}{name}"
    before, after = sealed.get("items", ()), today.get("items", ())
    if _names(before) != _names(after):
        yield f"{above}items"
        return
    for one, other in zip(before, after, strict=True):
        yield from _changes(one, other, f"{above}{one.get('id')}/")


def _same(sealed: Mapping, today: Mapping, name: str) -> bool:
    if name in sealed and name in today:
        return _equal(sealed[name], today[name])
    return sealed.get(name) in _EMPTY and today.get(name) in _EMPTY


def _equal(one: Any, other: Any) -> bool:
    """Whether two values are the same JSON; in Python 1 and True are equal, there they aren't."""
    if isinstance(one, str) or one is None:
        return one == other
    try:
        return canonical(one) == canonical(other)
    except SealError:
        return False


def _names(items: Sequence[Mapping]) -> list:
    return [item.get("id") for item in items]
