"""What is outdated in a text, and what a document of a kind must contain, from
`cautions_da.toml`."""

import re
import tomllib
from dataclasses import dataclass
from functools import cache
from importlib.resources import files


@dataclass(frozen=True)
class Outdated:
    """A pattern of words that no longer hold, with what to say of them."""

    pattern: re.Pattern
    message: str
    severity: str


@dataclass(frozen=True)
class Point:
    """A point that the law asks for; any of `fields` may hold it."""

    nr: int
    subject: str
    fields: tuple[str, ...]


@cache
def outdated() -> tuple[Outdated, ...]:
    """All patterns of outdated words."""
    return tuple(
        Outdated(re.compile(rf"\b(?:{one['pattern']})", re.I), one["message"], one["severity"])
        for one in _table()["outdated"]
    )


@cache
def required_points() -> tuple[Point, ...]:
    """The points of a kvalitetsstandard for drug treatment that a field answers to."""
    points = _table()["requirements"]["points"]
    return tuple(Point(one["nr"], one["subject"], tuple(one["fields"])) for one in points)


def requirement_law() -> str:
    """The order that asks for them."""
    return _table()["requirements"]["law"]


def is_about_drugs(subject: str) -> bool:
    """True for a subject that the order covers."""
    return subject in _table()["requirements"]["subjects"]


@cache
def _table() -> dict:
    text = files("content_import.vocabulary").joinpath("cautions_da.toml").read_text("utf-8")
    return tomllib.loads(text)
