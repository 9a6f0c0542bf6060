"""Marks of tracked changes: what they keep, and who made them when."""

import re
from collections.abc import Iterator

from content_import.readers.word.names import Element, W, local
from content_import.readers.word.values import BOTH, Author, Kept

_ADDS = frozenset(("ins", "moveTo", "cellIns"))
_REMOVES = frozenset(("del", "moveFrom", "cellDel"))
_DAY = re.compile(r"\d{4}-\d\d-\d\d")


def kept_in(tag: str) -> Kept:
    """Whether what a mark holds is there before the change, and whether after it."""
    return tag not in _ADDS, tag not in _REMOVES


def marks_in(properties: Element | None) -> Iterator[tuple[Kept, Author]]:
    """What marks among its properties say of a row, a cell or a paragraph's end."""
    for element in properties if properties is not None else ():
        kept = kept_in(local(element))
        if kept != BOTH:
            yield kept, author_of(element)


def author_of(element: Element) -> Author:
    """Who made a change or a comment, and on which day."""
    day = _DAY.match(element.get(W + "date", ""))
    return Author(element.get(W + "author", "").strip(), day.group() if day else "")
