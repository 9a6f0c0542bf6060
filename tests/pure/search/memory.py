"""Passages in memory, as a source for ranking."""

from collections import defaultdict
from collections.abc import Iterable, Mapping

from servicedeklaration.search.passage import Passage, in_order, weights
from servicedeklaration.search.terms import terms
from servicedeklaration.search.together import MOST_BETWEEN, nearness

GAP = ("",) * (MOST_BETWEEN + 1)


class Memory:
    """What `ranking.Source` asks for; passages are numbered from 0."""

    def __init__(self, passages: Iterable[Passage]):
        self.passages = list(passages)
        self._holding: dict[str, dict[int, int]] = defaultdict(dict)
        self._order = [in_order(passage, terms, GAP) for passage in self.passages]
        for number, passage in enumerate(self.passages):
            for term, weight in weights(passage, terms).items():
                self._holding[term][number] = weight

    def __len__(self) -> int:
        return len(self.passages)

    def holding(self, term: str) -> Mapping[int, int]:
        return self._holding.get(term, {})

    def nearness(self, passage: int, phrase: tuple[str, ...]) -> float:
        return nearness(self._order[passage], phrase)

    def prior(self, passage: int) -> float:
        return self.passages[passage].prior
