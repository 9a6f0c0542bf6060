"""What is shown of a passage: the piece with most of the words, and the words marked."""

import unicodedata
from collections.abc import Iterable, Set
from functools import cache

from .found import Marked, Piece
from .query import LOOSE, Concept
from .small_words import stop_words
from .stems import stem
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


def wanted_terms(concepts: Iterable[Concept]) -> frozenset[str]:
    """The terms of the words to mark: those typed, and other words for them."""
    ways = (way for concept in concepts for name in concept.names for way in name)
    terms = {term for way in ways if way.worth >= _LEAST_WORTH for term in way.stems}
    return frozenset(terms - _small_stems())


@cache
def _small_stems() -> frozenset[str]:
    return frozenset(map(stem, stop_words()))


def marked(text: str, wanted: Set[str]) -> Marked:
    """The whole text, with the words marked that have one of the wanted terms."""
    text = unicodedata.normalize("NFC", text)
    pieces, at = [], 0
    for start, end in _places(text, wanted):
        pieces += [Piece(text[at:start]), Piece(text[start:end], marked=True)]
        at = end
    return tuple(piece for piece in (*pieces, Piece(text[at:])) if piece.text)


def excerpt(text: str, wanted: Set[str], length: int = LENGTH) -> Marked:
    """The part of a text where most of the wanted words stand; its beginning if there are none."""
    text = unicodedata.normalize("NFC", text)
    start = _best_start(text, [place[0] for place in _places(text, wanted)], length)
    end = _cut(text, start + length)
    shown = marked(text[start:end].strip(), wanted)
    before = (Piece(f"{_DOTS} "),) if start else ()
    after = (Piece(f" {_DOTS}"),) if end < len(text) else ()
    return (*before, *shown, *after)


def _places(text: str, wanted: Set[str]) -> list[tuple[int, int]]:
    """Start and end of the words that are wanted."""
    return [
        (start, end)
        for start, end, word in placed_words(text)
        if not wanted.isdisjoint(terms_remembered(word))
    ]


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
