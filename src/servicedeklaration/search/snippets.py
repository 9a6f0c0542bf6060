"""What is shown of a passage: the piece with most of the words, and the words marked."""

import unicodedata
from collections.abc import Iterable, Iterator, Set
from dataclasses import dataclass
from functools import cache

from .found import Marked, Piece
from .query import LOOSE, Concept, Way
from .small_words import stop_words
from .stems import stem
from .synonyms import Phrase
from .terms import terms_remembered
from .words import placed_words

LENGTH = 220
"""Characters shown of a passage at most, without the dots that say that something is left out."""
_BEFORE = 60
"""Characters shown before the first marked word at most."""
_LEAST_WORTH = LOOSE
"""What a way of saying something must be worth for its words to be marked: of another word for it
the parts alone say too little."""
_DOTS = "…"


@dataclass(frozen=True)
class Wanted:
    """The words to mark, by their terms: those that may stand anywhere, and other expressions.

    "Min eks" is another way of saying "min søn"; the "eks" of "f.eks." by itself is none.
    """

    anywhere: frozenset[str] = frozenset()
    together: frozenset[Phrase] = frozenset()


def wanted_words(concepts: Iterable[Concept]) -> Wanted:
    """The words to mark: those typed, and other words for them."""
    anywhere: set[str] = set()
    together: set[Phrase] = set()
    for concept in concepts:
        own, *others = concept.names
        anywhere.update(term for way in _told(own) for term in way.stems)
        for way in (way for other in others for way in _told(other)):
            together.add(way.stems) if len(way.stems) > 1 else anywhere.update(way.stems)
    return Wanted(frozenset(anywhere - _small_stems()), frozenset(together))


def _told(name: Iterable[Way]) -> Iterator[Way]:
    return (way for way in name if way.worth >= _LEAST_WORTH)


@cache
def _small_stems() -> frozenset[str]:
    return frozenset(map(stem, stop_words()))


def marked(text: str, wanted: Wanted) -> Marked:
    """The whole text, with the wanted words marked."""
    text = unicodedata.normalize("NFC", text)
    pieces, at = [], 0
    for start, end in _places(text, wanted):
        pieces += [Piece(text[at:start]), Piece(text[start:end], marked=True)]
        at = end
    return tuple(piece for piece in (*pieces, Piece(text[at:])) if piece.text)


def excerpt(text: str, wanted: Wanted, length: int = LENGTH) -> Marked:
    """The part of a text where most of the wanted words stand; its beginning if there are none."""
    text = unicodedata.normalize("NFC", text)
    start = _best_start(text, [place[0] for place in _places(text, wanted)], length)
    end = _cut(text, start + length)
    shown = marked(text[start:end].strip(), wanted)
    before = (Piece(f"{_DOTS} "),) if start else ()
    after = (Piece(f" {_DOTS}"),) if end < len(text) else ()
    return (*before, *shown, *after)


def _places(text: str, wanted: Wanted) -> list[tuple[int, int]]:
    """Start and end of the words that are wanted."""
    placed = [(start, end, terms_remembered(word)) for start, end, word in placed_words(text)]
    joined = _joined(tuple(terms[0] for _, _, terms in placed), wanted.together)
    return [
        (start, end)
        for at, (start, end, terms) in enumerate(placed)
        if at in joined or not wanted.anywhere.isdisjoint(terms)
    ]


def _joined(stems: Phrase, expressions: Set[Phrase]) -> set[int]:
    """Where in a row of words those stand that make an expression; none of the small words."""
    firsts = {phrase[0] for phrase in expressions}
    begun = (at for at, first in enumerate(stems) if first in firsts)
    return {
        at + n
        for at in begun
        for phrase in expressions
        if stems[at : at + len(phrase)] == phrase
        for n, each in enumerate(phrase)
        if each not in _small_stems()
    }


def _best_start(text: str, places: list[int], length: int) -> int:
    """Where the piece begins that has most of the places; at the beginning of a word."""
    if len(text) <= length or not places:
        return 0
    begins = [max(0, place - _BEFORE) for place in places]
    best = max(begins, key=lambda begin: (sum(begin <= p < begin + length for p in places), -begin))
    return text.find(" ", best) + 1 if best else 0


def _cut(text: str, end: int) -> int:
    """The end of the last whole word before a place."""
    return len(text) if end >= len(text) else max(text.rfind(" ", 0, end), 0) or end
