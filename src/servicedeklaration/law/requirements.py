"""What of the points that the law asks for an edition lacks; the rules are the importer's data."""

import re
from collections.abc import Iterator, Mapping
from datetime import date
from html import unescape
from typing import Any

from content_import.vocabulary.requirements import Point, rules

_TAG = re.compile(r"<[^>]*>")


def missing_requirements(
    tree: Mapping[str, Any], day: date, subject: str = "stofmisbrug"
) -> list[Point]:
    """The points that an edition says nothing about, of the rules for it on a day.

    A point may stand in its own field or in an Afsnit on its topic. Empty when no rule applies.
    """
    told = set(_told(tree))
    kind, text = tree.get("@type", ""), "\n".join(_texts(tree))
    points = (
        point
        for rule in rules()
        if rule.is_in_force(day) and rule.is_about(kind, subject, text)
        for point in rule.points
    )
    return [point for point in points if told.isdisjoint(point.fields)]


def _texts(tree: Mapping[str, Any]) -> Iterator[str]:
    """All that an edition or an item of it says."""
    yield from (_words(value) for value in tree.values() if isinstance(value, str))
    for item in tree.get("items", ()):
        yield from _texts(item)


def _told(tree: Mapping[str, Any]) -> Iterator[str]:
    """The names of the edition's fields with text, of its sections' topics, and "offers"."""
    yield from (name for name, value in tree.items() if _says_something(value))
    for item in tree.get("items", ()):
        yield from _told_by_item(item)


def _told_by_item(item: Mapping[str, Any]) -> Iterator[str]:
    """What an Afsnit or Indsats, and those inside it, tell; an Indsats's own fields don't count."""
    if item.get("@type") == "Indsats":
        yield "offers"
    elif item.get("topic") and (_says_something(item.get("body")) or item.get("items")):
        yield item["topic"]
    for inner in item.get("items", ()):
        yield from _told_by_item(inner)


def _says_something(value: Any) -> bool:
    """Whether a field holds any words; markup alone is none."""
    return isinstance(value, str) and bool(_words(value))


def _words(value: str) -> str:
    """What a field says without its markup."""
    return unescape(_TAG.sub(" ", value)).strip()
