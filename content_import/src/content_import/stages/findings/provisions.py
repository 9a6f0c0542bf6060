"""Provisions of laws that a document refers to or quotes, with what is said of each."""

import re
from bisect import bisect_right
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from content_import.fields.law import references
from content_import.model import Block

_QUOTED = re.compile(r"(?:^|(?<=[.:;] ))Stk\. ?(?P<stk>\d{1,2})\b")
"""Where a quoted stk. begins; its paragraph is the one last referred to."""
_ENDED = re.compile(r"(?<!\bjf)[.!?]\s+(?=[A-ZÆØÅ])")
_LETTERS = re.compile(r"[^\W\d_]{3}")
_REACH = 300
"""Characters before and after a reference that may speak of it."""


@dataclass(frozen=True)
class Provision:
    """One paragraph of a law or a stk. of it (None: not said), and the words that speak of it."""

    block: Block
    law: str
    section: str
    stk: str | None
    words: str


def provisions(blocks: Iterable[Block]) -> Iterator[Provision]:
    """Every provision in order; a quoted "Stk. 2. …" belongs to the paragraph above it."""
    above: tuple[str, str] | None = None
    for block in blocks:
        told = _told(block.text)
        breaks = [match.end() for match in _ENDED.finditer(block.text)] if told else []
        for start, end, law, section, stk in told:
            if law:
                above = (law, section)
            if above:
                yield Provision(block, *above, stk, _sentence(block.text, breaks, start, end))


def _told(text: str) -> list[tuple[int, int, str, str, str | None]]:
    """Each reference and quoted stk. by its place; the latter without law and paragraph."""
    found = [(one.start, one.end, one.law, one.section, one.stk) for one in references(text)]
    found += [
        (match.start(), match.end(), "", "", match["stk"]) for match in _QUOTED.finditer(text)
    ]
    told, read_to = [], 0
    for start, end, law, section, stk in sorted(found, key=lambda one: one[:2]):
        if section or (not law and start >= read_to):
            told.append((start, end, law, section or "", stk))
        read_to = max(read_to, end)
    return told


def _sentence(text: str, breaks: list[int], start: int, end: int) -> str:
    """The sentence with a reference; with the next one where the reference ends it. `breaks` are
    where sentences begin."""
    at = bisect_right(breaks, start)
    first = max(breaks[at - 1] if at else 0, start - _REACH)
    for place in breaks[bisect_right(breaks, end) :][:2]:
        if _LETTERS.search(text, end, place):
            return text[first : min(place, end + _REACH)]
    return text[first : end + _REACH]
