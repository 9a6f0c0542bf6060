"""Headings that nothing marks but their look: short lines, wholly bold or larger than the text."""

import re
from collections import Counter

from content_import.readers.word.draft import Draft

_LONGEST, _MOST_WORDS = 80, 10
_NO_TITLE = re.compile(r"\d{4}|[@§]|www\.|https?:|\bkl\.|\btlf\b|\btelefon\b|\bside \d", re.I)
_OPENING = re.compile(r"[\"”“«(]?[A-ZÆØÅ0-9#]")
_CLOSED = (".", ",", ";", "!")
_LEAST = 2
"""Lines of one look before it counts as that of headings."""
_SENTENCE = 60


def with_headings(drafts: list[Draft]) -> list[Draft]:
    """The drafts with those made headings that surely are; the lines of a cover never are.

    A number that Word computes before such a line belongs to its text. The level is the rank of
    its size where headings come in several sizes and no style marks any; else 0.
    """
    body = _body_size(drafts)
    found = {place for place in _after_cover(drafts) if _stands_out(drafts, place, body)}
    looks = Counter((drafts[place].bold, drafts[place].size) for place in found)
    found = {place for place in found if looks[_look(drafts[place])] >= _LEAST}
    levels = _levels(drafts, {_look(drafts[place]) for place in found})
    return [
        _heading(draft, levels[_look(draft)]) if place in found else draft
        for place, draft in enumerate(drafts)
    ]


def _look(draft: Draft) -> tuple[bool, int]:
    return draft.bold, draft.size


def _heading(draft: Draft, level: int) -> Draft:
    text = f"{draft.number} {draft.block.text}".strip()
    return draft.becoming(kind="heading", text=text, level=level, marker="")


def _body_size(drafts: list[Draft]) -> int:
    """The size of most of the text that isn't bold; 0 where all is bold."""
    sizes: Counter[int] = Counter()
    for draft in drafts:
        if draft.size and not draft.bold:
            sizes[draft.size] += len(draft.block.text)
    return max(sizes, key=lambda size: (sizes[size], -size), default=0)


def _after_cover(drafts: list[Draft]) -> range:
    """The places after the first running text, marked heading or table."""
    for place, draft in enumerate(drafts):
        kind, text = draft.block.kind, draft.block.text
        running = kind == "paragraph" and not draft.bold and len(text) >= _SENTENCE
        if running or kind in ("heading", "row", "contents", "item"):
            return range(place + 1, len(drafts))
    return range(0)


def _stands_out(drafts: list[Draft], place: int, body: int) -> bool:
    draft = drafts[place]
    block = draft.block
    if not body or not (draft.bold or draft.size > body) or draft.size < body:
        return False
    if block.kind != "paragraph" and not (block.kind == "item" and draft.number):
        return False
    text = block.text
    if len(text) > _LONGEST or len(text.split()) > _MOST_WORDS or text.endswith(_CLOSED):
        return False
    if not _OPENING.match(text) or _NO_TITLE.search(text):
        return False
    return _leads(drafts, place)


def _leads(drafts: list[Draft], place: int) -> bool:
    """True where plain text, a list or a table follows, at once or below a smaller heading."""
    for after in drafts[place + 1 : place + 3]:
        if after.block.kind in ("row", "item") or not (
            after.bold or after.size > _size(drafts, place)
        ):
            return True
    return False


def _size(drafts: list[Draft], place: int) -> int:
    return drafts[place].size


def _levels(drafts: list[Draft], looks: set[tuple[bool, int]]) -> dict[tuple[bool, int], int]:
    sizes = sorted({size for _, size in looks}, reverse=True)
    styled = any(draft.block.kind == "heading" for draft in drafts)
    ranked = len(sizes) > 1 and not styled
    return {look: sizes.index(look[1]) + 1 if ranked else 0 for look in looks}
