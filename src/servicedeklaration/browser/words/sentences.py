"""The first sentence of a text, for places where there is room for one."""

import re
from html import unescape

from content_import.fields.sentences import sentences

_BLOCK_END = re.compile(r"</(?:p|li|h[1-6]|div|td|th|dt|dd|tr|ul|ol|table)>|<br\s*/?>", re.I)
_TAG = re.compile(r"<[^>]*>")
SENTENCE = re.compile(r"^\w+(?:[^\w.!?]+\w+){2,}.*[.!?:,]$", re.S)
"""At least three words in a row, and an end."""
_POINTS = 3
"""How many points of a list are read along with the words that lead up to it."""


def paragraphs(html: str | None) -> list[str]:
    """The text of an HTML string, a line for each block; empty blocks and None give nothing."""
    text = _TAG.sub("", _BLOCK_END.sub("\n", html or ""))
    lines = (" ".join(unescape(line).split()) for line in text.split("\n"))
    return [line for line in lines if line]


def first_sentence(html: str | None) -> str:
    """The first sentence of an HTML string as text; "" when there is no text.

    Names, numbers and labels that stand before it are passed over. Words that end in a colon or
    a comma lead up to a list, and are given with its first points.
    """
    blocks = paragraphs(html)
    if not blocks:
        return ""
    place = next((n for n, block in enumerate(blocks) if SENTENCE.search(block)), 0)
    found = sentences(blocks[place])[0]
    if found.endswith((":", ",")) and len(blocks) > place + 1:
        return f"{found} {listed(blocks[place + 1 :])}"
    return found


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
