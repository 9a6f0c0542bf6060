"""Editors' remarks left in the text: found here, so that no later stage takes their lines for
headings or addresses."""

import re

from content_import.clues.signs import is_sentence
from content_import.fields.remarks import find_remarks
from content_import.model import Block
from content_import.work import Work

_OPEN_END = re.compile(r"\btil:?\s*$", re.IGNORECASE)


def run(work: Work) -> None:
    """Note which pieces an editor's remark covers, with the words of the remark.

    Reads: blocks. Writes: remarks.
    """
    starts: list[tuple[int, Block]] = []
    text = ""
    for block in work.blocks:
        text += "\n\n" if block.gap and text else "\n" if text else ""
        starts.append((len(text), block))
        text += block.text
    for remark in find_remarks(text):
        covered = [
            place
            for place, (start, block) in enumerate(starts)
            if start < remark.end and start + len(block.text) > remark.start
        ]
        covered += _replacement(work.blocks, covered, remark.text)
        for where in (where for place in covered for where in work.blocks[place].where):
            work.remarks.setdefault(where, remark)


def _replacement(blocks: list[Block], covered: list[int], text: str) -> list[int]:
    """The lines after a remark that ends in "Til": they are what it wants to stand there."""
    found: list[int] = []
    if covered and _OPEN_END.search(text):
        for place in range(covered[-1] + 1, len(blocks)):
            if is_sentence(blocks[place]) or (found and blocks[place].gap):
                break
            found.append(place)
    return found


def has_remark(work: Work, block: Block) -> bool:
    """True if an editor's remark covers some of the block."""
    return any(where in work.remarks for where in block.where)
