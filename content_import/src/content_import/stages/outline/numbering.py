"""The depth that a printed number gives: 1.1 is the second level, 1 after 5 begins a new one."""

from content_import.stages.outline.walk import Walk
from content_import.work import Heading

_ROMAN = ("I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X")


def numbered_level(walk: Walk, heading: Heading) -> int:
    """The level of a numbered heading; 0 where the number fits nowhere and nothing else tells."""
    if "." in heading.number:
        walk.numbered_level = heading.number.count(".") + 1
        return walk.numbered_level
    value = _value(heading.number)
    if value == 1 and walk.top:
        walk.nested, walk.nested_level = 1, walk.last_level + 1
    elif walk.nested and value == walk.nested + 1 and not _belongs_on_top(walk, heading, value):
        walk.nested = value
    elif value == walk.top + 1 or heading.listed or heading.strong:
        walk.top, walk.nested, walk.nested_level = value, 0, 0
    else:
        return 0
    walk.numbered_level = walk.nested_level or 1
    return walk.numbered_level


def restarts(walk: Walk, heading: Heading, after: Heading | None) -> bool:
    """A chapter without a number after 5.1, with offers from 1 on below it, is a chapter like 5."""
    starts = after is not None and after.number == "1"
    below = walk.numbered_level == 2 and not walk.nested
    return heading.chapter and not heading.number and starts and below


def _belongs_on_top(walk: Walk, heading: Heading, value: int) -> bool:
    return value == walk.top + 1 and bool(heading.listed or heading.topic)


def _value(number: str) -> int:
    if number.isdigit():
        return int(number)
    if number.upper() in _ROMAN:
        return _ROMAN.index(number.upper()) + 1
    return ord(number.upper()[0]) - ord("A") + 1
