"""Short lines that Word numbers, each with text below it: titles with a number, not a list."""

import re
from itertools import pairwise

from content_import.readers.word.draft import Draft

_NUMBER = re.compile(r"(?:\d{1,2}(?:\.\d{1,2})*|[A-Z]|[IVX]{1,5})[.):]?$")
_LONGEST, _MOST_WORDS = 100, 13
_CLOSED = (".", ",", ";", ":", "!")
_LEAST = 2
"""Such lines in a document before they count; a single one is a list of one item."""


def with_titles(drafts: list[Draft]) -> list[Draft]:
    """The drafts with those lines made paragraphs that begin with their number, as they print."""
    edged = [None, *drafts, None]
    found = {
        place
        for place, (before, draft) in enumerate(pairwise(edged[:-1]))
        if _stands_alone(before, draft, edged[place + 2]) and _is_short(draft)
    }
    if len(found) < _LEAST:
        return drafts
    return [
        draft.becoming(
            kind="paragraph", text=f"{draft.number} {draft.block.text}", marker="", level=0
        )
        if place in found
        else draft
        for place, draft in enumerate(drafts)
    ]


def _stands_alone(before: Draft | None, draft: Draft, after: Draft | None) -> bool:
    """True for a numbered item with text below it and no other item next to it."""
    if draft.block.kind != "item" or after is None or not _NUMBER.match(draft.number):
        return False
    return after.block.kind in ("paragraph", "row") and (
        before is None or before.block.kind != "item"
    )


def _is_short(draft: Draft) -> bool:
    text = draft.block.text
    short = len(text) <= _LONGEST and len(text.split()) <= _MOST_WORDS
    return short and text[:1].isupper() and not text.endswith(_CLOSED)
