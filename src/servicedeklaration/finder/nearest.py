"""What comes nearest where nothing fits: the same with as few questions left out as will do."""

from dataclasses import dataclass
from itertools import combinations

from .asked import Asked
from .counting import Count, Offers
from .questions import Question


@dataclass(frozen=True)
class Nearest:
    """What is left out, what is then asked, and how many offers that gives."""

    dropped: tuple[Question, ...]
    asked: Asked
    count: Count


def nearest(offers: Offers, asked: Asked) -> list[Nearest]:
    """The ways to leave out the fewest questions, the one with most offers first; [] for none.

    What may fit counts where nothing plainly does.
    """
    for dropped in range(1, len(asked.questions) + 1):
        tried = (_without(offers, asked, few) for few in combinations(asked.questions, dropped))
        if found := [each for each in tried if each.count]:
            return sorted(found, key=lambda one: (-one.count.sure, -one.count.maybe))
    return []


def _without(offers: Offers, asked: Asked, dropped: tuple[Question, ...]) -> Nearest:
    left = asked.without(*dropped)
    return Nearest(dropped, left, offers.fit(left).count)
