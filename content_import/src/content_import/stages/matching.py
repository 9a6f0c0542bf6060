"""Which blocks the contents list names."""

from difflib import SequenceMatcher

from content_import.model import Block
from content_import.stages.signs import split_number
from content_import.vocabulary.headings import squeezed
from content_import.work import Work

_ALIKE = 0.9
_SHORTEST = 8
"""Letters and digits of a title before one misspelt still counts as the same."""


def match_contents(work: Work) -> dict[int, str]:
    """Place of each block that the contents list names, in its order, with the number printed
    there."""
    pairs = [
        (index, place)
        for index, entry in enumerate(work.contents)
        for place, block in enumerate(work.blocks)
        if _is_entry(block, entry.number, entry.title)
    ]
    return {place: work.contents[index].number for index, place in _longest_chain(pairs)}


def _longest_chain(pairs: list[tuple[int, int]]) -> list[tuple[int, int]]:
    """The most pairs that rise in both numbers: what recurs out of turn is no entry of the list."""
    best: list[tuple[int, int, int]] = []
    for index, (entry, place) in enumerate(pairs):
        before = [
            (best[at][0], at)
            for at in range(index)
            if pairs[at][0] < entry and pairs[at][1] < place
        ]
        length, at = max(before, default=(0, -1))
        best.append((length + 1, -place, at))
    chain: list[tuple[int, int]] = []
    at = max(range(len(best)), key=lambda one: best[one][0], default=-1)
    while at >= 0:
        chain.append(pairs[at])
        at = best[at][2]
    return chain[::-1]


def _is_entry(block: Block, number: str, title: str) -> bool:
    if (
        block.kind not in ("paragraph", "heading")
        or len(block.text) > 150
        or block.text.endswith(".")
    ):
        return False
    printed, own, _ = split_number(block.text)
    if number and printed and number != printed:
        return False
    one, other = squeezed(own), squeezed(title)
    if one == other:
        return bool(one)
    if len(other) < _SHORTEST or bool(printed) != bool(number):
        return False
    matcher = SequenceMatcher(None, one, other)
    return matcher.real_quick_ratio() >= _ALIKE and matcher.ratio() >= _ALIKE
