"""The stem of a Danish word: what its inflected forms have in common."""

from threading import local

from snowballstemmer import stemmer

_own = local()
"""A stemmer holds the word that it works on: each thread has its own."""


def stem(word: str) -> str:
    """Give the stem of a word in small letters."""
    if not hasattr(_own, "stemmer"):
        _own.stemmer = stemmer("danish")
    return _own.stemmer.stemWord(word)
