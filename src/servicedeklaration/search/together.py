"""Words that stand together: in order, with little between."""

from collections.abc import Hashable, Sequence

MOST_BETWEEN = 4
"""Terms that may stand between two words; the parts of a compound count."""
_EACH_BETWEEN = 0.85


def nearness(order: Sequence[Hashable], phrase: Sequence[Hashable]) -> float:
    """How near a phrase's words stand in a text: 1 side by side, less with others between, 0 not.

    Of several places the best one counts.
    """
    starts = (at for at, term in enumerate(order) if term == phrase[0])
    return max((_from(order, phrase, at) for at in starts), default=0.0)


def _from(order: Sequence[Hashable], phrase: Sequence[Hashable], at: int) -> float:
    """How near the phrase stands that begins at a place."""
    between = 0
    for wanted in phrase[1:]:
        following = order[at + 1 : at + 2 + MOST_BETWEEN]
        steps = next((n for n, term in enumerate(following) if term == wanted), None)
        if steps is None:
            return 0.0
        between += steps
        at += steps + 1
    return _EACH_BETWEEN**between
