"""Amendments are written and taken back one by one; each change of the text stands in one."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Any

from ..redline.fields import field_change
from .amendment import ADD, REMOVE, SET, Amendment
from .apply import part_at

Amendments = tuple[Amendment, ...]


def with_amendment(
    tree: Mapping[str, Any], known: Sequence[Amendment], new: Amendment
) -> Amendments:
    """The amendments with one more; `tree` is the text as it was submitted.

    A field that is set again is set once; what is set to what it was is no amendment. An addition
    that is changed stays one addition, and one that is removed again was never made.
    """
    if new.kind == REMOVE:
        return _removed(known, new)
    if new.kind == SET:
        return _set(tree, known, new)
    return (*known, new)


def without(known: Sequence[Amendment], key: str) -> Amendments:
    """The amendments without the one that has this key, and without what stands in its addition."""
    taken = next((each for each in known if each.key == key), None)
    if taken is None:
        return tuple(known)
    if taken.kind != ADD:
        return tuple(each for each in known if each is not taken)
    left = (each for each in known if not each.concerns(taken.path))
    return tuple(_reattached(each, taken) for each in left)


def _removed(known: Sequence[Amendment], new: Amendment) -> Amendments:
    added = next((each for each in known if each.kind == ADD and each.path == new.part), None)
    if added is not None:
        return without(known, added.key)
    return (*(each for each in known if not each.concerns(new.part)), new)


def _set(tree: Mapping[str, Any], known: Sequence[Amendment], new: Amendment) -> Amendments:
    for each in known:
        if each.kind == ADD and each.path == new.part:
            changed = replace(each, value={**each.value, new.field: new.value})
            return tuple(changed if other is each else other for other in known)
    others = tuple(each for each in known if each.key != new.key)
    part = part_at(tree, new.part) or {}
    if new.field in part and field_change(new.field, part[new.field], new.value) is None:
        return others
    return (*others, new)


def _reattached(each: Amendment, gone: Amendment) -> Amendment:
    """An addition that came after one that is gone, after what that one came after."""
    if each.kind == ADD and each.part == gone.part and each.after == gone.id:
        return replace(each, after=gone.after)
    return each
