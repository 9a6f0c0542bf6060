"""What a text is found by: the stem of each word, and after it those of a compound's parts."""

from functools import lru_cache

from .compounds import all_parts
from .stems import stem
from .words import words


def terms(text: str) -> list[str]:
    """Give the terms of a text of a document, in order."""
    return [term for word in words(text) for term in terms_remembered(word)]


def terms_of(word: str) -> tuple[str, ...]:
    """Give the terms of one word; without repeating one."""
    return tuple(dict.fromkeys((stem(word), *all_parts(word))))


@lru_cache(maxsize=20_000)
def terms_remembered(word: str) -> tuple[str, ...]:
    """The terms of a word of a document. What visitors type never comes here."""
    return terms_of(word)
