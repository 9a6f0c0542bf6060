"""The stem of a Danish word: what its inflected forms have in common."""

from threading import local

from snowballstemmer import stemmer

_own = local()
"""A stemmer holds the word that it works on: each thread has its own."""

_PARTICIPLES = ("ede", "edes")
"""Snowball knows -et and not -ede: "udviklingshæmmede" has the stem of "udviklingshæmmet"."""
_SHORTEST_PARTICIPLE = 7
"""Letters from which a word that ends so is hardly another: "vrede" is."""


def stem(word: str) -> str:
    """Give the stem of a word in small letters."""
    if word.endswith(_PARTICIPLES) and len(word) >= _SHORTEST_PARTICIPLE:
        word = f"{word.removesuffix('s')[:-3]}et"
    if not hasattr(_own, "stemmer"):
        _own.stemmer = stemmer("danish")
    return _own.stemmer.stemWord(word)
