"""Amendments as they are given: read, cleaned, named, and what speaks against them."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from typing import Any

from ..amendments import (
    Amendment,
    AmendmentError,
    objections,
    part_at,
    with_amendment,
)
from ..amendments.amendment import ADD, PART_TYPES, SET
from ..content import amended
from ..content.build import NotBuilt, misfits, name_for, part_of
from ..content.safe_html import cleaned
from ..content.tree import edition_tree, field_values
from .refusal import Reason, Refused

Amendments = tuple[Amendment, ...]
KEY = "amendments"
"""What the amendments are called in JSON."""


def read_amendments(given: Any) -> Amendments:
    """Amendments as JSON has them; Refused names in Danish what can't be read."""
    try:
        if not isinstance(given, list | tuple):
            raise AmendmentError("Ændringer er en liste.")
        return tuple(e if isinstance(e, Amendment) else Amendment.from_dict(e) for e in given)
    except AmendmentError as error:
        raise Refused([Reason(str(error), KEY)]) from error


def prepared(edition, given: Iterable[Amendment]) -> Amendments:
    """The amendments with clean rich text; each addition with all its fields and with a name.

    No name is given that the text has, or had before something was removed.
    """
    text = amended.amended_tree(edition)
    taken = set(_names(edition_tree(edition))) | set(_names(text))
    return tuple(_prepared(text, each, taken) for each in given)


def together(edition, new: Iterable[Amendment]) -> Amendments:
    """The amendments that are written, with the new ones."""
    known, text = amended.amendments(edition), edition_tree(edition)
    for each in new:
        known = with_amendment(text, known, each)
    return known


def reasons_against_amendments(edition, new: Amendments) -> list[Reason]:
    """What speaks against amendments beside those that are written: all of it at once."""
    text = amended.amended_tree(edition)
    if found := objections(text, new):
        return [Reason(words, KEY) for words in found]
    return [Reason(words, KEY) for each in new for words in _misfits(text, each)]


def _prepared(text: Mapping, amendment: Amendment, taken: set[str]) -> Amendment:
    if amendment.kind == ADD and amendment.type in PART_TYPES:
        value = _whole(amendment.type, cleaned(amendment.type, amendment.value))
        name = name_for({"id": amendment.id, "title": str(value.get("title") or "")}, taken)
        return replace(amendment, value=value, id=name)
    if amendment.kind == SET and (part := part_at(text, amendment.part)) is not None:
        value = cleaned(part["@type"], {amendment.field: amendment.value})
        return replace(amendment, value=value[amendment.field])
    return amendment


def _whole(portal_type: str, value: Mapping[str, Any]) -> dict[str, Any]:
    """A new part's fields, the empty ones among them; as they are where they don't fit."""
    try:
        return field_values(part_of({**value, "@type": portal_type}))
    except NotBuilt:
        return dict(value)


def _misfits(text: Mapping, amendment: Amendment) -> list[str]:
    """What is wrong with the values of an amendment that fits the text."""
    if amendment.kind == ADD:
        return misfits(part_of({"@type": amendment.type}), amendment.value)
    if amendment.kind == SET:
        part = part_at(text, amendment.part)
        named = {"@type": part["@type"], "title": part.get("title")}
        return misfits(part_of(named), {amendment.field: amendment.value})
    return []


def _names(node: Mapping) -> Iterator[str]:
    """The ids of everything that stands in a tree."""
    for item in node.get("items", ()):
        yield item["id"]
        yield from _names(item)
