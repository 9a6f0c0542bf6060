"""What is outdated in a text, from `cautions_da.toml`."""

import re
import tomllib
from dataclasses import dataclass
from datetime import date
from functools import cache
from importlib.resources import files


@dataclass(frozen=True)
class Outdated:
    """A pattern of words that no longer hold, with what to say of them."""

    pattern: re.Pattern
    message: str
    severity: str


@dataclass(frozen=True)
class Moved:
    """Provisions of a law that stand elsewhere since `from_day`.

    `stk` None: whole paragraphs; `words` None: whatever is said of them; `now` is the stk. where
    the rule stands now, None where it has left the law.
    """

    law: str
    sections: tuple[str, ...]
    stk: str | None
    now: str | None
    words: re.Pattern | None
    from_day: date
    message: str

    def covers(self, section: str, stk: str | None) -> bool:
        """Whether it is about a paragraph ("52 a" belongs to "46-76") and its stk."""
        asked = self.stk is None or stk == self.stk
        return asked and any(_holds(span, section) for span in self.sections)


@cache
def outdated() -> tuple[Outdated, ...]:
    """All patterns of outdated words."""
    return tuple(
        Outdated(re.compile(rf"\b(?:{one['pattern']})", re.I), one["message"], one["severity"])
        for one in _table()["outdated"]
    )


@cache
def moved() -> tuple[Moved, ...]:
    """All provisions that have a new place."""
    return tuple(map(_moved, _table()["moved"]))


def _moved(row: dict) -> Moved:
    words = re.compile(rf"\b(?:{row['words']})", re.I) if "words" in row else None
    return Moved(
        row["law"],
        tuple(row["sections"]),
        row.get("stk"),
        row.get("now"),
        words,
        row["from"],
        row["message"],
    )


def _holds(span: str, section: str) -> bool:
    """Whether a paragraph is in "140" or "46-76"; letters count with their number in a range."""
    first, dash, last = span.partition("-")
    if not dash:
        return section == span
    number = re.match(r"\d+", section)
    return number is not None and int(first) <= int(number.group()) <= int(last)


@cache
def _table() -> dict:
    text = files("content_import.vocabulary").joinpath("cautions_da.toml").read_text("utf-8")
    return tomllib.loads(text)
