"""What the law says that a document must contain, as dated rules from `requirements_da.toml`."""

import re
import tomllib
from dataclasses import dataclass
from datetime import date
from functools import cache
from importlib.resources import files


@dataclass(frozen=True)
class Point:
    """One point of a rule; any one of `fields` fulfils it ("offers": that there are Indsatser).

    `words` show that a running text says something of it.
    """

    number: int
    title: str
    fields: tuple[str, ...]
    law: str
    words: re.Pattern


@dataclass(frozen=True)
class Rule:
    """The points for one kind of document on some subjects; `until` None: still in force.

    A vague subject ("misbrug") counts only where the text uses `text_words` (stoffer).
    """

    law: str
    from_day: date
    until: date | None
    kind: str
    subjects: tuple[str, ...]
    vague_subjects: tuple[str, ...]
    text_words: re.Pattern
    points: tuple[Point, ...]

    def is_about(self, kind: str, subject: str, text: str) -> bool:
        """Whether it asks something of a document of a kind on a subject with such a text."""
        if kind != self.kind:
            return False
        vague = subject in self.vague_subjects and self.text_words.search(text) is not None
        return vague or subject in self.subjects

    def is_in_force(self, day: date) -> bool:
        """Whether it applies on a day."""
        return self.from_day <= day and (self.until is None or day <= self.until)


@cache
def rules() -> tuple[Rule, ...]:
    """All rules, former ones too."""
    text = files("content_import.vocabulary").joinpath("requirements_da.toml").read_text("utf-8")
    return tuple(map(_rule, tomllib.loads(text)["rule"]))


def _rule(row: dict) -> Rule:
    points = (
        Point(one["number"], one["title"], tuple(one["fields"]), row["law"], _pattern(one["words"]))
        for one in row["points"]
    )
    return Rule(
        row["law"],
        row["from"],
        row.get("until"),
        row["kind"],
        tuple(row["subjects"]),
        tuple(row.get("vague_subjects", ())),
        _pattern(row.get("text_words", "$.")),
        tuple(points),
    )


def _pattern(words: str) -> re.Pattern:
    return re.compile(words, re.IGNORECASE)
