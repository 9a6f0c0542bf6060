"""Marks of tracked changes: what they keep, and who made them when."""

import re

from content_import.readers.word.names import Element, W
from content_import.readers.word.values import BOTH, Author, Kept

_ADDS = frozenset(("ins", "moveTo", "cellIns"))
_REMOVES = frozenset(("del", "moveFrom", "cellDel"))
_DAY = re.compile(r"\d{4}-\d\d-\d\d")


def kept_in(tag: str) -> Kept:
    """Whether what a mark holds is there before the change, and whether after it."""
    return tag not in _ADDS, tag not in _REMOVES


def kept_by(properties: Element | None) -> Kept:
    """The same for what has marks among its properties: a row, a cell."""
    kept = BOTH
    for element in properties if properties is not None else ():
        tag = element.tag.rpartition("}")[2] if isinstance(element.tag, str) else ""
        before, after = kept_in(tag)
        kept = kept[0] and before, kept[1] and after
    return kept


def author_of(element: Element) -> Author:
    """Who made a change or a comment, and on which day."""
    day = _DAY.match(element.get(W + "date", ""))
    return Author(element.get(W + "author", "").strip(), day.group() if day else "")
