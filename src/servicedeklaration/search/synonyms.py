"""What else a word may be called: the everyday word, and the word that documents use.

A line of a list is one of

    alkohol, spiritus, sprut          each means the others
    hash, joint → rusmiddel, stof     those before the arrow mean each other, and also those after
    ryger → hash, stof / rygestop     the same, but they are several things: where another word
                                      tells which one is meant, it means that one only

A word may be several: "uden henvisning". Inflection doesn't matter. After # stands a remark.
"""

import re
from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from functools import cached_property, lru_cache

from .lists import meant, shipped
from .stems import stem
from .words import words

Phrase = tuple[str, ...]
"""One or more words or stems, in order."""

SAME = 0.9
BROADER = 0.7
"""How much a passage with the other word is worth beside one with the word that was typed."""

ARROW = re.compile(r"→|=>|->")
OR = re.compile(r"\s/\s")


@dataclass(frozen=True)
class Synonyms:
    """For a word or phrase the others that it may be called, and how near each is (0 … 1).

    `words` are the single words that have others, as they are written. `senses` are for what may
    be several things the names of each.
    """

    of: Mapping[Phrase, Mapping[Phrase, float]] = field(default_factory=dict)
    words: frozenset[str] = frozenset()
    senses: Mapping[Phrase, tuple[frozenset[Phrase], ...]] = field(default_factory=dict)

    @cached_property
    def beginning(self) -> Mapping[str, list[Phrase]]:
        """The expressions of several words by their first, the longest first."""
        found: dict[str, list[Phrase]] = defaultdict(list)
        for phrase in sorted(self.of, key=len, reverse=True):
            if len(phrase) > 1:
                found[phrase[0]].append(phrase)
        return dict(found)


def read(lines: Iterable[str]) -> Synonyms:
    """Read lists, one after the other; a line that names fewer than two things says nothing."""
    found: dict[Phrase, dict[Phrase, float]] = defaultdict(dict)
    senses: dict[Phrase, tuple[frozenset[Phrase], ...]] = {}
    written: set[str] = set()
    for line in meant(lines):
        same, things = _sides(line)
        broader = [phrase for thing in things for phrase in thing]
        for phrase in map(_stems, same):
            _note(found[phrase], map(_stems, same), SAME, phrase)
            _note(found[phrase], map(_stems, broader), BROADER, phrase)
            if len(things) > 1:
                senses[phrase] = tuple(frozenset(map(_stems, thing)) for thing in things)
        written |= {each[0] for each in same if len(each) == 1}
    return Synonyms(
        {phrase: others for phrase, others in found.items() if others}, frozenset(written), senses
    )


@lru_cache(maxsize=8)
def with_own(own: tuple[str, ...]) -> Synonyms:
    """The list that comes with the add-on, and after it a site's own lines."""
    return read([*shipped("synonyms.txt"), *own])


def _sides(line: str) -> tuple[list[Phrase], list[list[Phrase]]]:
    """The words before the arrow, and for each thing that they may be those after it."""
    before, _, after = ARROW.sub("→", line).partition("→")
    return _phrases(before), [_phrases(thing) for thing in OR.split(after)]


def _phrases(text: str) -> list[Phrase]:
    return [phrase for name in names(text) if (phrase := tuple(words(name)))]


def names(side: str) -> list[str]:
    """What stands in one side of a line, name by name."""
    return OR.sub(",", side).split(",")


def _stems(phrase: Phrase) -> Phrase:
    return tuple(map(stem, phrase))


def _note(
    others: dict[Phrase, float], phrases: Iterable[Phrase], nearness: float, own: Phrase
) -> None:
    for phrase in phrases:
        if phrase != own:
            others[phrase] = max(nearness, others.get(phrase, 0))
