"""Which other offers a reader may want as well: a rule on what each answers to the finder.

An offer is known by words such as `om:alkohol`, `for:paarorende` and `form:gruppe`; see
`finder.answers`. What may only fit (`om?*`) says nothing here.
"""

from collections.abc import Iterable
from dataclasses import dataclass

MOST = 5
_WEIGHTS = {"om": 3, "for": 2, "form": 1}
"""How much it counts that two offers answer a question alike."""
_BESIDE = 1
"""How much it counts that they stand in the same chapter."""


@dataclass(frozen=True)
class Other:
    """An offer that may be related; `key` is the caller's own.

    `near`: it stands in the same edition; `beside`: in the same chapter of it.
    """

    key: int
    answers: frozenset[str]
    near: bool
    beside: bool = False


def related(answers: Iterable[str], others: Iterable[Other], most: int = MOST) -> list[Other]:
    """Those most alike, at most so many: of the same edition first, then of other works.

    Among equals the order given counts. In other works an offer must be about the same, or for
    the same people; in the same edition it is enough to stand in the same chapter.
    """
    own = frozenset(answers)
    fitting = [other for other in others if _fits(own, other)]
    return sorted(fitting, key=lambda other: (not other.near, -_likeness(own, other)))[:most]


def _fits(own: frozenset[str], other: Other) -> bool:
    shared = {_question(word) for word in own & other.answers}
    return other.beside or bool(shared & {"om", "for"})


def _likeness(own: frozenset[str], other: Other) -> int:
    alike = sum(_WEIGHTS.get(_question(word), 0) for word in own & other.answers)
    return alike + _BESIDE * other.beside


def _question(word: str) -> str:
    """The question that a word answers; "" where it doesn't answer surely."""
    question, found, _value = word.partition(":")
    return question if found else ""
