"""Footnotes: small lines at the foot of a column that begin with a raised number."""

import re
from collections import Counter
from dataclasses import replace
from itertools import groupby

from content_import.model import Block
from content_import.readers.pdf.flow import Placed
from content_import.readers.pdf.leading import leading_of
from content_import.readers.pdf.para import Para
from content_import.readers.pdf.paragraphs import paragraphs_of

_SMALL, _SMALLER = 0.94, 0.97
"""Shares of the text's size: notes are set so small, or a little smaller with a raised number."""
_NUMBER = re.compile(r"(\d{1,2}|[⁰¹²³⁴⁵⁶⁷⁸⁹]{1,2})[.)]?\s*(?=\S)")
_RAISED = str.maketrans("0123456789", "⁰¹²³⁴⁵⁶⁷⁸⁹")


def without_notes(flow: list[Placed]) -> tuple[list[Placed], list[Placed]]:
    """(the text, the lines of footnotes)."""
    usual = usual_size(flow)
    text: list[Placed] = []
    notes: list[Placed] = []
    column = 0
    keyed = []
    for placed in flow:
        column += placed.opens
        keyed.append((column, placed))
    for _, group in groupby(keyed, key=lambda one: one[0]):
        own = [placed for _, placed in group]
        start = _start(own, usual)
        text += own[:start]
        notes += own[start:]
    return text, notes


def usual_size(flow: list[Placed]) -> float:
    """The size of most of the text."""
    sizes: Counter[float] = Counter()
    for placed in flow:
        sizes[placed.line.size] += len(placed.line.text)
    return max(sizes, key=lambda size: (sizes[size], size), default=0)


def with_notes(blocks: list[Block], notes: list[Placed]) -> list[Block]:
    """The blocks with each note after the paragraph that calls it, or after its page's last; what
    stands below a note without a number of its own follows it."""
    result = list(blocks)
    place = len(result) - 1
    for para in _paras(notes):
        text = para.text
        if match := _NUMBER.match(text):
            number = match.group(1).translate(_RAISED)
            text = f"{number} {text[match.end() :]}"
            place = _call(result, number, para.first.page)
        place += 1
        result.insert(place, Block("paragraph", text, para.where))
    return result


def _start(column: list[Placed], usual: float) -> int:
    """Where the notes of a column begin; its length where it has none."""
    first = len(column)
    while first and column[first - 1].line.size < usual * _SMALLER:
        first -= 1
    for place in range(first, len(column)):
        line = column[place].line
        match = _NUMBER.match(line.text)
        if place and match and (line.size < usual * _SMALL or not match[1].isascii()):
            return place
    return len(column)


def _paras(notes: list[Placed]) -> list[Para]:
    found: list[list[Placed]] = []
    for placed in notes:
        if not found or _NUMBER.match(placed.line.text) or placed.opens:
            found.append([placed])
        else:
            found[-1].append(placed)
    leading = leading_of(notes)
    paras = []
    for lines in found:
        wide = [replace(placed, opens=False, left=placed.line.x0) for placed in lines]
        made = paragraphs_of(wide, leading)
        paras += made
    return paras


def _call(blocks: list[Block], number: str, page: int) -> int:
    """The place of the paragraph that calls a note; else the last one that begins on its page."""
    pattern = re.compile(rf"(?<=\S){number}(?![⁰¹²³⁴⁵⁶⁷⁸⁹])")
    near = [
        place
        for place, block in enumerate(blocks)
        if block.where and any(where.page == page for where in block.where)
    ]
    called = [place for place in near if pattern.search(blocks[place].text)]
    return called[0] if called else near[-1] if near else len(blocks) - 1
