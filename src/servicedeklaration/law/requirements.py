"""What the law says that a kvalitetsstandard must contain, and what of it an edition lacks."""

import re
import tomllib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from functools import cache
from html import unescape
from importlib.resources import files
from typing import Any

_TAG = re.compile(r"<[^>]*>")


@dataclass(frozen=True)
class Requirement:
    """One point of a rule; any one of `fields` fulfils it ("offers": that there are Indsatser)."""

    number: int
    title: str
    fields: tuple[str, ...]
    law: str


@dataclass(frozen=True)
class Rule:
    """The points for one kind of document on some subjects; `until` None: still in force."""

    law: str
    from_day: date
    until: date | None
    kind: str
    subjects: tuple[str, ...]
    points: tuple[Requirement, ...]


def missing_requirements(
    tree: Mapping[str, Any], day: date, subject: str = "stofmisbrug"
) -> list[Requirement]:
    """The points that an edition says nothing about, of the rules for it on a day.

    A point may stand in its own field or in an Afsnit on its topic. Empty when no rule applies.
    """
    told = set(_told(tree))
    points = (p for rule in _rules_for(tree, day, subject) for p in rule.points)
    return [point for point in points if told.isdisjoint(point.fields)]


def _rules_for(tree: Mapping[str, Any], day: date, subject: str) -> Iterator[Rule]:
    for rule in rules():
        in_time = rule.from_day <= day and (rule.until is None or day <= rule.until)
        if in_time and rule.kind == tree.get("@type") and subject in rule.subjects:
            yield rule


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
    return isinstance(value, str) and bool(unescape(_TAG.sub(" ", value)).strip())


@cache
def rules() -> tuple[Rule, ...]:
    """The rules of `requirements.toml`."""
    data = tomllib.loads((files(__package__) / "requirements.toml").read_text("utf-8"))
    return tuple(map(_rule, data["rule"]))


def _rule(row: dict) -> Rule:
    points = (
        Requirement(point["number"], point["title"], tuple(point["fields"]), row["law"])
        for point in row["points"]
    )
    kind, subjects = row["kind"], tuple(row["subjects"])
    return Rule(row["law"], row["from"], row.get("until"), kind, subjects, tuple(points))
