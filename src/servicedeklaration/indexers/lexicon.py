"""The elements of a ZCTextIndex lexicon that make Danish words of a text, and stems of words.

They hold nothing, and two of a kind are equal: importing the profile again compares them, and
would empty the lexicon if they differed.
"""

import re

from Products.ZCTextIndex.PipelineFactory import element_factory

from ..search.terms import terms_of, terms_remembered
from ..search.words import words

_STARRED = re.compile(r"\w[\w*?]*")

SPLITTER = "Word Splitter", "Danish words"
STEMMER = "Stemmer", "Danish stems and parts of compounds"


class Element:
    """An element without settings of its own."""

    def __eq__(self, other) -> bool:
        return type(self) is type(other)

    def __hash__(self) -> int:
        return hash(type(self))


class DanishWords(Element):
    """Splits texts into words in small letters; of a query it keeps the stars."""

    def process(self, texts: list[str]) -> list[str]:
        return [word for text in texts for word in words(text)]

    def processGlob(self, texts: list[str]) -> list[str]:
        return [word for text in texts for word in _STARRED.findall(text.lower())]


class DanishStems(Element):
    """Gives the stem of each word, and after it those of its parts.

    Words of a query come through `processGlob` and `process_post_glob`, and are not remembered.
    """

    def process(self, given: list[str]) -> list[str]:
        return [term for word in given for term in terms_remembered(word)]

    def processGlob(self, given: list[str]) -> list[str]:
        return given

    def process_post_glob(self, given: list[str]) -> list[str]:
        return [term for word in given for term in terms_of(word)]


for _name, _factory in ((SPLITTER, DanishWords), (STEMMER, DanishStems)):
    element_factory.registerFactory(*_name, _factory)
