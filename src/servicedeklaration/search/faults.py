"""What is wrong with a line of a list of synonyms, in the words of the one who wrote it.

`synonyms` reads every line, and makes nothing of one that says nothing. Whoever writes a list is
told instead, for otherwise nobody would notice.
"""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from .lists import meant
from .small_words import is_stop_word
from .stems import stem
from .synonyms import ARROW, names
from .words import words

LONGEST_NAME = 5
"""Words in one name; a longer one nobody types."""
LONGEST_LINE = 1000
MOST_LINES = 2000
_EQUALS = re.compile(r"(?<!=)=(?![=>])")


@dataclass(frozen=True)
class Fault:
    """What is wrong; `line` counts from 1, 0: the list as a whole. `words` are Danish."""

    line: int
    words: str


def faults(lines: Iterable[str]) -> list[Fault]:
    """Everything that is wrong with the lines of a list, in their order."""
    written = list(lines)
    if len(written) > MOST_LINES:
        return [Fault(0, f"Der er {len(written)} linjer. Der er plads til {MOST_LINES}.")]
    return [
        Fault(number, words)
        for number, line in enumerate(written, 1)
        for said in meant([line])
        for words in _faults(said)
    ]


def _faults(line: str) -> Iterator[str]:
    if len(line) > LONGEST_LINE:
        yield f"Linjen er for lang: {len(line)} tegn. Der er plads til {LONGEST_LINE}."
        return
    if _EQUALS.search(line):
        yield "Brug komma eller en pil (→ eller ->) i stedet for =."
        return
    sides = ARROW.split(line)
    if len(sides) > 2:
        yield "Der er mere end én pil. Del linjen op i flere."
        return
    named = [list(_names(side)) for side in sides]
    yield from _too_few(named)
    for name in (name for side in named for name in side):
        yield from _faults_of_name(name)


def _too_few(named: list[list[str]]) -> Iterator[str]:
    """Nothing on a side of the arrow; or one name only, or the same one in several forms."""
    if len(named) == 2 and not all(named):
        yield "Der mangler ord foran pilen." if not named[0] else "Der mangler ord efter pilen."
    elif len({_stems(name) for side in named for name in side}) < 2:
        yield "Skriv mindst to forskellige ord med komma imellem. Bøjning tæller ikke som forskel."


def _faults_of_name(name: str) -> Iterator[str]:
    said = words(name)
    if len(said) > LONGEST_NAME:
        yield f"»{name}« er for langt: Der er plads til {LONGEST_NAME} ord i ét udtryk."
    if len(said) == 1 and is_stop_word(said[0]):
        yield f"Søgningen springer over små ord som »{name}«."


def _names(side: str) -> Iterator[str]:
    """The names in one side of a line; what has neither letter nor digit is none."""
    return (name.strip() for name in names(side) if words(name))


def _stems(name: str) -> tuple[str, ...]:
    return tuple(map(stem, words(name)))
