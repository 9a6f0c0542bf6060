"""What a passage is worth for a query.

For each concept: how surely the passage is about it (0 … 1), times how rare that is. Having it
under several names makes it surer, never twice as good. A passage that has all that was asked for
comes before one that has a part of it often.
"""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cache
from math import log
from typing import NamedTuple, Protocol

from .lists import shipped
from .passage import SCALE
from .query import EXACT, LOOSE, Concept, Name, Way
from .stems import stem
from .synonyms import SAME, Phrase

Scores = dict[int, float]
"""Number of a passage → what it is worth."""

_ENOUGH = 3 * SCALE
"""The weight with which a passage is as likely about a word as not."""
_SURE = 0.6
"""What a way must be worth to show how rare a concept is; parts of compounds are everywhere."""
_VAGUE = 0.3
"""What a word counts that says little here, as "hjælp"."""
_SOME = 0.4
"""What is left of the worth of a passage that has next to nothing of what was asked for."""
_NEAR_THE_BEST = 0.1
"""The part of the best one's worth below which a passage answers something else."""
_NEAR_THE_BEST_OF_BROADER = 0.5
"""The same where only broader words lead anywhere: much says something of these."""
_LITTLE = 0.2
"""How surely the best passage must be about what was asked for; below it only mentions it."""


class Source(Protocol):
    """The passages that may be found, by number."""

    def __len__(self) -> int: ...

    def holding(self, term: str) -> Mapping[int, int]:
        """What a term weighs in each passage that has it."""
        ...

    def nearness(self, passage: int, phrase: Phrase) -> float:
        """How near the words of a phrase stand in a passage (0 … 1)."""
        ...

    def prior(self, passage: int) -> float:
        """What a passage is worth before anybody asks."""
        ...


@dataclass(frozen=True)
class Ranking:
    """What each passage is worth that has anything of what was asked for.

    `unsaid` are the single words that were typed, where all that was asked for is only found by
    broader words; none where something is said. `is_little`: even the best passage only mentions
    the one thing that was asked for.
    """

    scores: Scores
    unsaid: tuple[str, ...] = ()
    is_little: bool = False
    broadly: bool = False

    def worth_showing(self, scores: Scores) -> Scores:
        """Of some scores those that come anywhere near the best one."""
        near = _NEAR_THE_BEST_OF_BROADER if self.broadly else _NEAR_THE_BEST
        least = near * max(scores.values(), default=0.0)
        return {passage: score for passage, score in scores.items() if score >= least}


def rank(concepts: Iterable[Concept], source: Source) -> Ranking:
    """Give the passages that have anything of what was asked for, and what each is worth."""
    total: Scores = defaultdict(float)
    covered: Scores = defaultdict(float)
    found = [(concept.typed, _about(concept, source)) for concept in concepts]
    for _typed, about in found:
        for passage, value in about.worth.items():
            total[passage] += value
            covered[passage] += about.rarity * about.nearest[passage]
    asked = sum(about.rarity for _typed, about in found)
    scores = {
        passage: value * source.prior(passage) * (_SOME + (1 - _SOME) * covered[passage] / asked)
        for passage, value in total.items()
    }
    return _ranking(scores, found)


class _About(NamedTuple):
    """What is found of one concept.

    `nearest`: how near each passage's words are to those asked for; `worth`: what it gets;
    `rarity` of the concept; `surest`: how surely the best passage is about it (0 … 1).
    """

    nearest: Scores
    worth: Scores
    rarity: float
    surest: float


def _ranking(scores: Scores, found: list[tuple[Phrase, _About]]) -> Ranking:
    nearest = max((max(each.nearest.values(), default=0.0) for _, each in found), default=0.0)
    broadly = LOOSE < nearest < SAME
    return Ranking(
        scores,
        unsaid=tuple(typed[0] for typed, _ in found if len(typed) == 1) if broadly else (),
        is_little=len(found) == 1 and 0 < found[0][1].surest < _LITTLE,
        broadly=broadly,
    )


def _about(concept: Concept, source: Source) -> _About:
    """What is found of a concept.

    The word itself comes first, then other words for it, then broader ones; what each finds is
    weighed by its own rarity, and counts for what the ones before have left open.
    """
    nearest: Scores = {}
    worth: Scores = defaultdict(float)
    still_open: Scores = defaultdict(lambda: 1.0)
    rarity = 0.0
    for names in _tiers(concept):
        factor = names[0][0].worth if names else 0.0
        sure, best = _found(names, source)
        if not sure:
            continue
        here = _vague(concept) * _rarity(best, len(source))
        rarity = rarity or here
        for passage, sureness in sure.items():
            worth[passage] += still_open[passage] * factor * here * sureness
            still_open[passage] *= 1 - factor * sureness
            nearest[passage] = max(nearest.get(passage, 0.0), best[passage])
    return _About(nearest, worth, rarity, 1 - min(still_open.values(), default=1.0))


def _tiers(concept: Concept) -> tuple[list[Name], list[Name], list[Name]]:
    """The word itself; other words for the same; broader words."""
    worths = [(name, name[0].worth) for name in concept.names]
    return (
        [name for name, worth in worths if worth >= EXACT],
        [name for name, worth in worths if SAME <= worth < EXACT],
        [name for name, worth in worths if worth < SAME],
    )


def _found(names: list[Name], source: Source) -> tuple[Scores, Scores]:
    """How surely each passage has one of the names, and the worth of the best way it has."""
    doubt: Scores = defaultdict(lambda: 1.0)
    best: Scores = defaultdict(float)
    for name in names:
        for passage, (sureness, worth) in _by_name(name, source).items():
            doubt[passage] *= 1 - sureness
            best[passage] = max(best[passage], worth)
    return {passage: 1 - value for passage, value in doubt.items()}, best


def _by_name(name: Name, source: Source) -> dict[int, tuple[float, float]]:
    """How surely each passage has a name, and the worth of the way in which it has it."""
    found: dict[int, tuple[float, float]] = {}
    for way in name:
        share = way.worth / name[0].worth
        for passage, weight in _holding(way, source).items():
            here = (share * weight / (weight + _ENOUGH), way.worth)
            found[passage] = max(here, found.get(passage, (0.0, 0.0)))
    return found


def _holding(way: Way, source: Source) -> Mapping[int, float]:
    """What a way of saying something weighs in each passage: as much as its weakest word."""
    first, *others = sorted((source.holding(stem) for stem in way.stems), key=len)
    if not others:
        return first
    found = {
        passage: float(min(weight, *(other[passage] for other in others)))
        for passage, weight in first.items()
        if all(passage in other for other in others)
    }
    if not way.together:
        return found
    near = ((passage, source.nearness(passage, way.stems)) for passage in found)
    return {passage: found[passage] * value for passage, value in near if value}


def _rarity(best: Scores, passages: int) -> float:
    """How much it tells that a passage has a concept."""
    having = sum(worth >= _SURE for worth in best.values())
    return log(1 + passages / max(1, having))


def _vague(concept: Concept) -> float:
    """What a concept counts; less for a word that nearly everybody uses."""
    return _VAGUE if len(concept.typed) == 1 and stem(concept.typed[0]) in _vague_stems() else 1.0


@cache
def _vague_stems() -> frozenset[str]:
    return frozenset(stem(word) for line in shipped("vague_words.txt") for word in line.split())
