"""Which blocks the contents list names."""

from dataclasses import dataclass
from difflib import SequenceMatcher
from functools import lru_cache
from itertools import groupby

from content_import.clues.signs import split_number
from content_import.model import Block
from content_import.stages.headings.chain import Chain
from content_import.vocabulary.headings import squeezed
from content_import.work import ContentsEntry, Work

_ALIKE = 0.9
_SHORTEST = 8
"""Letters and digits of a title before one misspelt still counts as the same."""
_LONGEST = 150


@dataclass(frozen=True)
class _Line:
    """A block that may be a heading: its place, its number and its title as compared."""

    place: int
    number: str
    title: str


def match_contents(work: Work) -> dict[int, str]:
    """Place of each block that the contents list names, in its order, with the number printed
    there."""
    lines = [_line(place, block) for place, block in enumerate(work.blocks) if _may_be(block)]
    pairs = [
        (index, line.place)
        for index, entry in enumerate(work.contents)
        for line in _named(entry, lines)
    ]
    return {place: work.contents[index].number for index, place in _longest_chain(pairs)}


def _may_be(block: Block) -> bool:
    return (
        block.kind in ("paragraph", "heading")
        and len(block.text) <= _LONGEST
        and not block.text.endswith(".")
    )


def _line(place: int, block: Block) -> _Line:
    number, title, _ = split_number(block.text)
    return _Line(place, number, squeezed(title))


def _named(entry: ContentsEntry, lines: list[_Line]) -> list[_Line]:
    """The lines that an entry may name."""
    title = squeezed(entry.title)
    return [
        line
        for line in lines
        if not (entry.number and line.number and entry.number != line.number)
        and (
            (line.title == title and title)
            or (bool(line.number) == bool(entry.number) and _alike(line.title, title))
        )
    ]


@lru_cache(maxsize=10_000)
def _alike(one: str, other: str) -> bool:
    """True for two titles that differ by a slip of the pen."""
    if len(other) < _SHORTEST or 2 * min(len(one), len(other)) < _ALIKE * (len(one) + len(other)):
        return False
    matcher = SequenceMatcher(None, one, other)
    return matcher.quick_ratio() >= _ALIKE and matcher.ratio() >= _ALIKE


def _longest_chain(pairs: list[tuple[int, int]]) -> list[tuple[int, int]]:
    """The most pairs that rise in both numbers: what recurs out of turn is no entry of the list.

    `pairs` come in rising order; of chains equally long, the one that ends first.
    """
    chain = Chain(max((place for _, place in pairs), default=0))
    for _, group in groupby(pairs, key=lambda pair: pair[0]):
        chain.add(list(group))
    return chain.longest()
