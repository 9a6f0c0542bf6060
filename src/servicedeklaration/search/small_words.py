"""Small words, as "jeg" and "for", which ask for nothing of their own; and everyday words."""

from functools import cache

from .lists import shipped
from .spelling import plain
from .stems import stem

_DENIALS = frozenset(("aldrig", "ikke", "ingen", "intet", "uden"))


def is_stop_word(word: str) -> bool:
    """Whether a word asks for nothing of its own."""
    return word in stop_words()


@cache
def stop_words() -> frozenset[str]:
    """Words that ask for nothing of their own."""
    return frozenset(word for line in shipped("stop_words.txt") for word in line.split())


def denies(word: str) -> bool:
    """Whether the words beside it mean something else without it."""
    return word in _DENIALS


def is_common(word: str) -> bool:
    """Whether a word is everyday Danish in some form: whoever typed it meant it."""
    return is_stop_word(word) or bool(_common() & {stem(word), plain(word)})


@cache
def _common() -> frozenset[str]:
    """Everyday words by their stems, and as one writes them without the Danish keys."""
    found = [word for line in shipped("common_words.txt") for word in line.split()]
    return frozenset([*map(stem, found), *map(plain, found)])
