"""A passage: the smallest piece that a search finds, and what its words weigh."""

from collections import Counter
from collections.abc import Callable, Iterable
from dataclasses import dataclass

SCALE = 16
"""Weights are whole numbers: this many make one."""
TITLE = 10
"""What a word weighs that is the whole title; of a longer title each word weighs less."""
LABEL = 2
CONTEXT = 1
_LONGER_TITLE = 0.35
_LENGTH = 0.5
"""How much a word loses in a long text: 0 nothing, 1 as much as the text is longer."""
_USUAL_LENGTH = 100
"""Words of a text in which a word weighs one."""


@dataclass(frozen=True)
class Passage:
    """A piece with words of its own.

    `place` is the field that holds it, "" for the whole object; `kind` is one of those in
    `found`. `group` names what it appears and
    disappears with. `labels` are words that it is found by without having them, as what an offer
    is; `context` the titles that it stands under. `prior` is what it is worth before anybody
    asks, beside 1.
    """

    title: str
    text: str
    group: str
    kind: str = ""
    place: str = ""
    labels: str = ""
    context: str = ""
    prior: float = 1.0


Terms = Callable[[str], list]
"""Gives what a text is found by, word by word and in order."""


def weights(passage: Passage, terms: Terms) -> dict:
    """Give what each term of a passage weighs, in SCALE.

    A word weighs the more the shorter its title is, and the less the longer its text is; a text
    takes nothing from its title.
    """
    found: Counter = Counter()
    title = TITLE / max(1, len(passage.title.split())) ** _LONGER_TITLE
    for words, weight in (
        (passage.title, title),
        (passage.labels, LABEL),
        (passage.context, CONTEXT),
    ):
        for term in set(terms(words)):
            found[term] += weight
    share = 1 / (1 - _LENGTH + _LENGTH * len(passage.text.split()) / _USUAL_LENGTH)
    for term in terms(passage.text):
        found[term] += share
    return {term: max(1, round(weight * SCALE)) for term, weight in found.items()}


def in_order(passage: Passage, terms: Terms, gap: Iterable) -> list:
    """Give the terms of a passage in order, with a gap between what doesn't belong together."""
    gap = list(gap)
    found = []
    for text in (passage.title, *passage.labels.split(","), passage.context, passage.text):
        found += [*terms(text), *gap]
    return found
