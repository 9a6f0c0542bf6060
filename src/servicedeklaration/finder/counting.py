"""Which offers fit what is asked, and how many would with each choice."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from functools import reduce
from operator import and_, or_
from typing import Any

from .ages import includes
from .answers import maybe, sure
from .asked import Asked
from .questions import AGE, QUESTIONS, WHOM, Question
from .whom import SPECIAL

OfferSet = Any
"""A set of offers: it has `&`, `|`, `-` and a length, as Python's and the catalogue's sets have."""


@dataclass(frozen=True)
class Fit:
    """The offers that plainly fit, and all that aren't ruled out: those and what may fit."""

    sure: OfferSet
    possible: OfferSet

    def __and__(self, other: "Fit") -> "Fit":
        return Fit(self.sure & other.sure, self.possible & other.possible)

    def __or__(self, other: "Fit") -> "Fit":
        return Fit(self.sure | other.sure, self.possible | other.possible)

    @property
    def maybe(self) -> OfferSet:
        return self.possible - self.sure

    @property
    def count(self) -> "Count":
        fits = len(self.sure)
        return Count(fits, len(self.possible) - fits)


@dataclass(frozen=True)
class Count:
    """How many fit, and how many more may fit."""

    sure: int
    maybe: int

    def __bool__(self) -> bool:
        return bool(self.sure or self.maybe)


class Offers:
    """The offers of one request by their answers; each set is asked for once.

    `everything` holds all offers, `words` the answers in use, `having` gives the offers with one
    (see `answers`); it may hold others beside.
    """

    def __init__(
        self,
        everything: OfferSet,
        words: Iterable[str],
        having: Callable[[str], OfferSet],
    ):
        self.everything = everything
        self._words = frozenset(words)
        self._having = having
        self._nothing = everything - everything
        self._known: dict[str, OfferSet] = {}

    def having(self, word: str) -> OfferSet:
        """The offers with one answer."""
        if word not in self._known:
            found = self._having(word) if word in self._words else self._nothing
            self._known[word] = self.everything & found
        return self._known[word]

    def values(self, question: Question) -> tuple[str, ...]:
        """What offers plainly answer to a question, in use among these, sorted."""
        start = sure(question.name, "")
        said = sorted(word for word in self._words if word.startswith(start))
        return tuple(word[len(start) :] for word in said if len(self.having(word)))

    def fit(self, asked: Asked) -> Fit:
        """The offers for all that is asked."""
        fits = [self._any_of(q, asked.of(q)) for q in asked.questions]
        return reduce(and_, fits, Fit(self.everything, self.everything))

    def counts(self, asked: Asked, question: Question, values: Iterable[str]) -> dict[str, Count]:
        """Each choice of a question → the count with it, given what is asked of the others."""
        others = self.fit(asked.without(question))
        return {value: (others & self._choice(question, value)).count for value in values}

    def missing(self, asked: Asked) -> Callable[[Any], int]:
        """A function that gives how many of the questions asked an offer leaves open."""
        answered = [self._any_of(question, asked.of(question)).sure for question in asked.questions]
        return lambda offer: sum(offer not in fits for fits in answered)

    def special(self) -> OfferSet:
        """The offers made for a group of their own."""
        return self._union(sure(WHOM.name, group) for group in SPECIAL)

    def _any_of(self, question: Question, values: Iterable[str]) -> Fit:
        return reduce(or_, (self._choice(question, value) for value in values))

    def _choice(self, question: Question, value: str) -> Fit:
        if question is AGE:
            return self._of_age(int(value))
        fits = self.having(sure(question.name, value))
        return Fit(fits, fits | self._union([maybe(question.name, value), maybe(question.name)]))

    def _of_age(self, age: int) -> Fit:
        fits = self._union(self._ranges(sure(AGE.name, ""), age))
        perhaps = self._union([maybe(AGE.name), *self._ranges(maybe(AGE.name, ""), age)])
        return Fit(fits, fits | perhaps)

    def _ranges(self, start: str, age: int) -> list[str]:
        """The words with a range of ages that an age lies in."""
        found = (word for word in self._words if word.startswith(start) and word != maybe(AGE.name))
        return [word for word in found if includes(word[len(start) :], age)]

    def _union(self, words: Iterable[str]) -> OfferSet:
        return reduce(or_, map(self.having, words), self._nothing)


def unsaid(words: Iterable[str], asked: Asked) -> list[Question]:
    """The questions that were asked and that an offer with these answers doesn't plainly answer."""
    said = frozenset(words)
    return [q for q in QUESTIONS if asked.of(q) and not _says(said, q, asked.of(q))]


def _says(said: frozenset[str], question: Question, values: Iterable[str]) -> bool:
    if question is AGE:
        ranges = (word[len(AGE.name) + 1 :] for word in said if word.startswith(sure(AGE.name, "")))
        return any(includes(each, int(value)) for each in ranges for value in values)
    return any(sure(question.name, value) in said for value in values)
