"""Small words, as "jeg" and "for", which ask for nothing of their own."""

from functools import cache

from .lists import shipped


def is_stop_word(word: str) -> bool:
    """Whether a word asks for nothing of its own."""
    return word in stop_words()


@cache
def stop_words() -> frozenset[str]:
    """Words that ask for nothing of their own."""
    return frozenset(word for line in shipped("stop_words.txt") for word in line.split())
