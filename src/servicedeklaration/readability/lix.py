"""LIX (læsbarhedsindeks): how hard a text is to read, from its long words and long sentences.

Carl-Hugo Björnsson, »Läsbarhet« (Stockholm 1968): words per sentence, plus the share of words of
more than six letters in per cent. It knows nothing of meaning, and says little of a short text.
"""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Self

from content_import.fields.sentences import sentences

_WORD = re.compile(r"[^\W_]+(?:[-'’][^\W_]+)*")
_LETTERS_OF_A_LONG_WORD = 7
_COLON = re.compile(r":(?=\s|$)")
ENOUGH = 100
"""Words that a text must have for its figure to say much."""
LEVELS = ((25, "let for alle"), (35, "let"), (45, "middel"), (55, "svær"))
"""The figure below which a text is so hard; from the last on it is "meget svær".

The bands are those in use for Danish: children's books, fiction, newspapers, factual books, law.
"""


@dataclass(frozen=True)
class Lix:
    """What was counted in a text; two can be added, as one text after the other."""

    words: int = 0
    sentences: int = 0
    long_words: int = 0

    def __add__(self, other: Self) -> Self:
        return type(self)(
            self.words + other.words,
            self.sentences + other.sentences,
            self.long_words + other.long_words,
        )

    @property
    def figure(self) -> int:
        """The LIX, rounded; 0 for a text without words."""
        if not self.words:
            return 0
        return round(self.words / self.sentences + 100 * self.long_words / self.words)

    @property
    def level(self) -> str:
        """How hard that is, in a word or two."""
        return next((name for below, name in LEVELS if self.figure < below), "meget svær")

    @property
    def says_much(self) -> bool:
        """Whether the text is long enough."""
        return self.words >= ENOUGH


def lix_of(blocks: Iterable[str]) -> Lix:
    """Count a text, given as its paragraphs, headings and list items: the end of each ends a
    sentence, as do full stop, colon, exclamation and question mark.

    A full stop after an abbreviation ("stk.", "f.eks.") or a number ends none.
    """
    return sum((lix_of_sentence(one) for block in blocks for one in cut(block)), Lix())


def cut(block: str) -> list[str]:
    """The sentences of a block, as they are counted."""
    return [part for one in sentences(block) for part in _COLON.split(one)]


def lix_of_sentence(sentence: str) -> Lix:
    """Count a sentence; nothing in one without words."""
    words = words_of(sentence)
    if not words:
        return Lix()
    return Lix(len(words), 1, sum(letters(word) >= _LETTERS_OF_A_LONG_WORD for word in words))


def words_of(sentence: str) -> list[str]:
    """The words of a sentence; what a hyphen holds together is one."""
    return _WORD.findall(sentence)


def letters(word: str) -> int:
    """How many letters a word has; figures and hyphens are none."""
    return sum(sign.isalpha() for sign in word)
