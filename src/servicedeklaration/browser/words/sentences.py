"""The first sentence of a text, for places where there is room for one."""

import re
from collections.abc import Callable
from html import unescape
from itertools import takewhile

from content_import.fields.sentences import sentences
from content_import.fields.target_group import leads_in_whom

_BLOCK_END = re.compile(r"</(?:p|li|h[1-6]|div|td|th|dt|dd|tr|ul|ol|table)>|<br\s*/?>", re.I)
_TAG = re.compile(r"<[^>]*>")
SENTENCE = re.compile(r"^\w+(?:[^\w.!?]+\w+){2,}.*[.!?:,]$", re.S)
"""At least three words in a row, and an end."""
_POINTS = 3
"""How many points of a list are read along with the words that lead up to it."""
_ITEM = re.compile(r"<li\b[^>]*>", re.IGNORECASE)
_SIGN = "\0"
"""Stands before a point while the blocks are parted."""
_VERB = re.compile(
    r"(?:Bor|Bruger|Er|Får|Har|Kan|Lider|Mangler|Modtager|Ikke|Skal|Vil|Ønsker)\b", re.IGNORECASE
)
"""How a point opens that goes on with the sentence before the list: "Er over 18 år"."""


def paragraphs(html: str | None) -> list[str]:
    """The text of an HTML string, a line for each block; empty blocks and None give nothing."""
    return [line.removeprefix(_SIGN) for line in _blocks(html)]


def _blocks(html: str | None) -> list[str]:
    """The same, with a sign before each point of a list."""
    marked = _ITEM.sub(f"\n{_SIGN}", (html or "").replace(_SIGN, ""))
    text = _TAG.sub("", _BLOCK_END.sub("\n", marked))
    lines = (" ".join(unescape(line).split()) for line in text.split("\n"))
    return [line for line in lines if line.removeprefix(_SIGN)]


def first_sentence(html: str | None) -> str:
    """The first sentence of an HTML string as text; "" when there is no text.

    Names, numbers and labels that stand before it are passed over. Words that end in a colon or
    a comma lead up to a list, and are given with its first points; with all of them where these
    are the conditions on which somebody gets help.
    """
    blocks = paragraphs(html)
    if not blocks:
        return ""
    place = next((n for n, block in enumerate(blocks) if SENTENCE.search(block)), 0)
    found = sentences(blocks[place])[0]
    if not found.endswith((":", ",")) or len(blocks) == place + 1:
        return found
    points = _points_after(html, place)
    if points and leads_in_whom(found):
        return f"{found} {_in_a_row(points)}"
    return f"{found} {listed(blocks[place + 1 :])}"


def list_led_in(leads_in: Callable[[str], bool], html: str | None) -> list[str]:
    """The first paragraph that leads in a list, and the points of that; [] for none."""
    for place, block in enumerate(blocks := paragraphs(html)):
        if leads_in(block) and (points := _points_after(html, place)):
            return [blocks[place], *points]
    return []


def _points_after(html: str | None, place: int) -> list[str]:
    """The points of the list that follows at once on a block."""
    points = takewhile(lambda line: line.startswith(_SIGN), _blocks(html)[place + 1 :])
    return [point.removeprefix(_SIGN) for point in points]


def _in_a_row(points: list[str]) -> str:
    """All the points as the end of a sentence."""
    *first, last = (_going_on(point.rstrip(".;,")) for point in points)
    return f"{', '.join(first)} og {last}." if first else f"{last}."


def _going_on(point: str) -> str:
    return point[:1].lower() + point[1:] if _VERB.match(point) else point


def sentence_with(wanted: re.Pattern, html: str | None) -> str:
    """The first sentence of an HTML string that holds what is wanted; "" when none does."""
    inside = (sentence for block in paragraphs(html) for sentence in sentences(block))
    return next((sentence for sentence in inside if wanted.search(sentence)), "")


def says_more(html: str | None) -> bool:
    """Whether the HTML string holds more than its first sentence."""
    return " ".join(paragraphs(html)) != first_sentence(html)


def listed(points: list[str]) -> str:
    """The first points in a row; a sign shows that there are more."""
    row = ", ".join(point.rstrip(".;,") for point in points[:_POINTS])
    return row + (" …" if len(points) > _POINTS else ".")
