"""What visitors say of a page: whether they found what they looked for."""

from collections.abc import Iterable, Mapping
from dataclasses import asdict, dataclass
from datetime import date
from itertools import groupby
from typing import Any, Self

YES, NO = "ja", "nej"
MORE = "mere"
"""What is written after the answer, which counts no second time."""
ANSWERS = {YES: "Ja", NO: "Nej"}
"""Each answer in Danish."""


@dataclass(frozen=True)
class Feedback:
    """One visitor's word about a page. `path` is the page below the site; `text` may be ""."""

    path: str
    title: str
    answer: str
    given_on: date
    delete_on: date
    text: str = ""

    def is_due(self, day: date) -> bool:
        """Whether its time is over: from then on nobody is given it."""
        return day >= self.delete_on

    def to_dict(self) -> dict[str, Any]:
        """All fields as JSON-able data; the form that is stored."""
        days = {"given_on": self.given_on.isoformat(), "delete_on": self.delete_on.isoformat()}
        return asdict(self) | days

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """The feedback that `to_dict` wrote."""
        days = {name: date.fromisoformat(data[name]) for name in ("given_on", "delete_on")}
        return cls(**{**data, **days})


@dataclass(frozen=True)
class OfPage:
    """What was said of one page; `texts` are day and words, the latest first."""

    path: str
    title: str
    yes: int
    no: int
    texts: tuple[tuple[date, str], ...]


def by_page(feedback: Iterable[Feedback]) -> list[OfPage]:
    """What was said page by page, those on top where most people did not find what they sought."""
    ordered = sorted(feedback, key=lambda each: (each.path, each.given_on))
    pages = [_page(path, list(said)) for path, said in groupby(ordered, lambda each: each.path)]
    return sorted(pages, key=lambda page: (-page.no, page.yes, page.title, page.path))


def _page(path: str, said: list[Feedback]) -> OfPage:
    count = [each.answer for each in said].count
    texts = tuple((each.given_on, each.text) for each in reversed(said) if each.text)
    return OfPage(path, said[-1].title, count(YES), count(NO), texts)
