"""Provisions of laws that a document refers to or quotes, with what is said of each."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from content_import.fields.law import references
from content_import.model import Block

_QUOTED = re.compile(r"(?:^|(?<=[.:;] ))Stk\. ?(?P<stk>\d{1,2})\b")
"""Where a quoted stk. begins; its paragraph is the one last referred to."""
_ENDED = re.compile(r"(?<!\bjf)[.!?]\s+(?=[A-ZÆØÅ])")
_LETTERS = re.compile(r"[^\W\d_]{3}")


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
        for start, end, law, section, stk in _told(block.text):
            if law:
                above = (law, section)
            if above:
                yield Provision(block, *above, stk, _sentence(block.text, start, end))


def _told(text: str) -> list[tuple[int, int, str, str, str | None]]:
    """Each reference and quoted stk. by its place; the latter without law and paragraph."""
    referred = [one for one in references(text) if one.section]
    found = [(one.start, one.end, one.law, one.section or "", one.stk) for one in referred]
    found += [
        (match.start(), match.end(), "", "", match["stk"])
        for match in _QUOTED.finditer(text)
        if not any(one.start <= match.start() < one.end for one in referred)
    ]
    return sorted(found, key=lambda one: one[:2])


def _sentence(text: str, start: int, end: int) -> str:
    """The sentence with a reference; with the next one where the reference ends it."""
    breaks = [match.end() for match in _ENDED.finditer(text)]
    first = max((place for place in breaks if place <= start), default=0)
    after = (place for place in breaks if place > end and _LETTERS.search(text[end:place]))
    return text[first : next(after, len(text))]
