"""Some of the passages of an index, as what `search.ranking` asks for."""

from collections.abc import Iterable, Mapping
from typing import NamedTuple

from ..search.together import nearness


class Found(NamedTuple):
    """Where a passage stands: the catalogue's number of its object, and the place in it.

    `kind` is one of those in `search.found`.
    """

    document: int
    place: str
    prior: float
    kind: str


class PassageSource:
    """The passages that a visitor may find; it lives as long as one search."""

    def __init__(self, index, passages: frozenset[int]):
        self._index = index
        self._passages = passages
        self._held: dict[str, Mapping[int, int]] = {}

    def __len__(self) -> int:
        return len(self._passages)

    def __contains__(self, passage: int) -> bool:
        return passage in self._passages

    def holding(self, term: str) -> Mapping[int, int]:
        """What a term weighs in each passage that has it."""
        if term not in self._held:
            every, mine = self._index.holding(term), self._passages
            self._held[term] = {n: weight for n, weight in every.items() if n in mine}
        return self._held[term]

    def nearness(self, passage: int, phrase: tuple[str, ...]) -> float:
        """How near the words of a phrase stand in a passage."""
        return nearness(self._index.order(passage), [*map(self._index.number_of, phrase)])

    def prior(self, passage: int) -> float:
        """What a passage is worth before anybody asks."""
        return self._index.passage(passage).prior

    def passage(self, number: int) -> Found:
        """Where a passage stands."""
        return self._index.passage(number)

    def known_words(self) -> Iterable[str]:
        """Words as they are written; ask `holding` whether one may be told of."""
        return self._index.known_words()
