"""The word that a misspelt one was meant to be."""

import unicodedata
from collections.abc import Callable, Iterable

from .words import placed_words

_KEYS = (("aa", "å"), ("ae", "æ"), ("oe", "ø"))
"""How æ, ø and å are written by those who don't have the keys."""
_SHORTEST = 4
"""Letters below which a word is too short to guess what was meant."""
_SHORTEST_HALF = 4
_LONG = 8
"""Letters from which a word may have two errors."""


def nearest(
    word: str, known: Iterable[str], often: Callable[[str], int] = lambda word: 0
) -> list[str]:
    """Give the known words that a word may have been meant to be, the nearest first.

    Of those equally near that comes first which stands most `often`. The first letter is hardly
    ever mistyped, so it must agree. Two letters changed round are one error. å written as aa, ø
    as oe or o, and æ as ae or e are none.
    """
    if len(word) < _SHORTEST or any(letter.isdigit() for letter in word):
        return []
    errors = 2 if len(word) >= _LONG else 1
    typed = plain(word)
    found = []
    for other in known:
        if len(other) >= _SHORTEST and abs(len(other) - len(word)) <= errors + 1:
            meant = plain(other)
            distance = _distance(typed, meant, errors) if meant[0] == typed[0] else errors + 1
            if distance <= errors:
                longer = abs(len(other) - len(word))
                found.append((distance, -often(other), longer, other))
    return [each[-1] for each in sorted(found)]


def two_words(word: str, stands: Callable[[str], bool]) -> str:
    """The two words that were typed as one, as "frit valg" for "fritvalg"; "" for others.

    Of several ways that with the longest first word counts.
    """
    places = range(len(word) - _SHORTEST_HALF, _SHORTEST_HALF - 1, -1)
    halves = ((word[:at], word[at:]) for at in places)
    return next((" ".join(two) for two in halves if all(map(stands, two))), "")


def corrected(text: str, like: Callable[[str], str]) -> str:
    """A text with each word put right that `like` gives another for; "" when it gives none."""
    text = unicodedata.normalize("NFC", text)
    pieces, at = [], 0
    for start, end, word in placed_words(text):
        if meant := like(word):
            pieces += [text[at:start], meant]
            at = end
    return "".join([*pieces, text[at:]]) if pieces else ""


def plain(word: str) -> str:
    """A word as one writes it without the Danish keys."""
    for without, letter in _KEYS:
        word = word.replace(without, letter)
    return word.replace("å", "a").replace("ø", "o").replace("æ", "e")


def _distance(one: str, other: str, most: int) -> int:
    """How many letters must be put in, left out, changed or turned round; over `most`, any more."""
    if abs(len(one) - len(other)) > most:
        return most + 1
    before: list[int] = []
    last = list(range(len(other) + 1))
    for row, letter in enumerate(one, start=1):
        line = [row]
        for column, another in enumerate(other, start=1):
            cost = min(last[column] + 1, line[-1] + 1, last[column - 1] + (letter != another))
            if row > 1 and column > 1 and (letter, another) == (other[column - 2], one[row - 2]):
                cost = min(cost, before[column - 2] + 1)
            line.append(cost)
        if min(line) > most:
            return most + 1
        before, last = last, line
    return last[-1]
