"""The table of contents: dotted leaders, tabs, two columns, "1. Opgaver   s. 3", numbered or
not."""

import re

from content_import.model import Block
from content_import.vocabulary.headings import squeezed
from content_import.work import ContentsEntry, Work

_TITLE = re.compile(r"(?:indhold|indholdsfortegnelse|indholdsoversigt|indholdsliste)\s*:?$", re.I)
_ENTRY = re.compile(
    r"(?P<title>.*?[^\W\d_].*?)(?:\s*[.…·_]{2,}\s*|\s+)(?:(?:s|side)\.?\s*)?(?P<page>\d{1,3})$",
    re.I,
)
_NUMBER = re.compile(r"(\d{1,2}(?:\.\d{1,2})*)\.?\s*(?=\D)")
_LEADERS = re.compile(r"[\s.…·_]+$")
_DOTS = re.compile(r"(?:\s*[.…·_]){4,}\s*")
"""A leader, which may fill a whole line."""
_LEAST = 4
"""Lines that look like entries before they count as a contents list without its heading."""


def run(work: Work) -> None:
    """Take the contents list out of the text and keep it as a guide to the outline.

    Reads: blocks. Writes: blocks, contents, fates.
    """
    start, stop = _marked(work.blocks) or _find(work.blocks)
    listed = work.blocks[start:stop]
    work.contents = _entries(listed)
    left = [block for block in work.blocks[:start] + work.blocks[stop:] if block.kind == "contents"]
    work.settle([*listed, *left], "contents", "", "indholdsfortegnelse")
    work.blocks = [
        block for block in work.blocks[:start] + work.blocks[stop:] if block.kind != "contents"
    ]


def _marked(blocks: list[Block]) -> tuple[int, int] | None:
    """The list that the source itself marks as one, with its heading; None if it marks none."""
    places = [place for place, block in enumerate(blocks) if block.kind == "contents"]
    if not places:
        return None
    start, stop = places[0], places[0]
    while stop < len(blocks) and blocks[stop].kind == "contents":
        stop += 1
    headed = start > 0 and _TITLE.match(blocks[start - 1].text)
    return (start - 1 if headed else start), stop


def _find(blocks: list[Block]) -> tuple[int, int]:
    for place, block in enumerate(blocks):
        if _TITLE.match(block.text) and block.kind in ("paragraph", "heading"):
            stop = _end(blocks, place + 1, headed=True)
            if stop - place > 2:
                return place, stop
    for place in range(len(blocks)):
        stop = _end(blocks, place, headed=False)
        if stop - place >= _LEAST:
            return place, stop
    return 0, 0


def _end(blocks: list[Block], start: int, headed: bool) -> int:
    later = (
        {squeezed(block.text) for block in blocks[start:] if block.kind != "item"}
        if headed
        else set()
    )
    stop = start
    while stop < len(blocks) and (_is_entry(blocks[stop]) or _recurs(blocks, stop, start, later)):
        stop += 1
    return stop


def _is_entry(block: Block) -> bool:
    if block.kind == "row":
        cells = [cell[0].text for cell in block.cells if cell]
        return (
            len(cells) > 1 and len(cells) % 2 == 0 and all(_is_page(cell) for cell in cells[1::2])
        )
    if not block.text[-1:].isdigit():
        return False
    text = _DOTS.sub(" … ", block.text)
    return len(text) < 120 and bool(_ENTRY.match(text)) and not _is_date(text)


def _recurs(blocks: list[Block], place: int, start: int, later: set[str]) -> bool:
    """A line without a page number that stands again below as a line of its own: a contents list
    of a web page."""
    key = squeezed(blocks[place].text)
    if not later or len(blocks[place].text) > 100 or (place > start and blocks[place].gap > 1):
        return False
    again = sum(1 for block in blocks[place + 1 :] if squeezed(block.text) == key)
    first = squeezed(blocks[start].text)
    return bool(key) and again > 0 and (place == start or key != first)


def _is_page(text: str) -> bool:
    return text.isdigit() and len(text) <= 3


def _is_date(text: str) -> bool:
    return bool(re.search(r"\b(?:19|20)\d\d$|\bkl\b|\btlf\b", text, re.I))


def _entries(blocks: list[Block]) -> list[ContentsEntry]:
    """The entries in reading order: a column is read to its end before the next one."""
    columns: dict[int, list[ContentsEntry]] = {}
    for block in blocks:
        for column, text, page in _printed(block):
            columns.setdefault(column, []).append(_entry(text, page))
    return [entry for column in sorted(columns) for entry in columns[column] if entry.title]


def _printed(block: Block) -> list[tuple[int, str, int | None]]:
    """(column, text, page) of the entries in a block; a column is a title and its page."""
    if block.kind == "row":
        cells = [(at, cell[0].text) for at, cell in enumerate(block.cells) if cell]
        pairs = zip(cells, [*cells[1:], (0, "")], strict=True)
        return [
            (at // 2, text, int(page) if _is_page(page) else None)
            for (at, text), (_, page) in pairs
            if not _is_page(text)
        ]
    if _TITLE.match(block.text):
        return []
    text = f"{block.marker} {block.text}" if block.marker[:1].isdigit() else block.text
    match = _ENTRY.match(text)
    return [(0, match["title"], int(match["page"]))] if match else [(0, text, None)]


def _entry(text: str, page: int | None) -> ContentsEntry:
    text = _LEADERS.sub("", text).strip()
    number = _NUMBER.match(text)
    title = text[number.end() :] if number else text
    return ContentsEntry(number.group(1) if number else "", title.strip(), page)
