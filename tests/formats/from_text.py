"""A text file as the document that it was extracted from, as far as reading it can tell."""

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from pathlib import Path

from content_import.model import Block, Where
from content_import.pipeline import STAGES
from content_import.readers import read
from content_import.readers.wrapping import ends
from content_import.stages import contents_list, outline
from content_import.work import ContentsEntry, Node, Work
from tests.formats.elements import (
    Contents,
    Element,
    Entry,
    Heading,
    Item,
    Items,
    Lines,
    Note,
    Paragraph,
    Table,
    Title,
)
from tests.formats.paper import Paper, document

_RAISED = re.compile(r"([⁰¹²³⁴⁵⁶⁷⁸⁹]+)\s*(?=\S)")
_LINE, _SENTENCE = 90, 60
"""Characters; what follows close upon a line up to this length stands close in the document too.
After a longer one, or a sentence of the second length, a paragraph begins: on a printed page
nothing else would tell it from a line that goes on."""


def paper_of(path: Path) -> Paper:
    """The document in a text file: what the reader took for headings are headings, its page heads
    stand on every page, and messy markup is gone."""
    reading = _understood(path)
    elements = tuple(_with_notes(_elements(reading)))
    return document(elements, _head(reading))


@dataclass
class _Reading:
    """A text that was understood, with its blocks as they stood before tables were taken apart,
    and the depth of each heading."""

    work: Work
    blocks: list[Block] = field(default_factory=list)
    depths: dict[tuple[Where, str], int] = field(default_factory=dict)

    def is_title(self, block: Block) -> bool:
        """True for a line of the cover that the title was read from."""
        fate = self.work.fates.get(block.where[0])
        return bool(fate) and (fate.to, fate.why) == ("title", "titel")

    def depth(self, block: Block) -> int:
        """How deep a heading stands, from 1; 0 for what is none."""
        return self.depths.get((block.where[0], block.text), 0)


def _understood(path: Path) -> _Reading:
    source = read(path)
    reading = _Reading(Work(source, list(source.blocks)))
    for stage in STAGES:
        stage.run(reading.work)
        if stage is contents_list:
            reading.blocks = list(reading.work.blocks)
        if stage is outline:
            reading.depths = dict(_depths(reading.work.tree, 1))
    return reading


def _depths(nodes: list[Node], depth: int) -> Iterator[tuple[tuple[Where, str], int]]:
    for node in nodes:
        yield (node.heading.block.where[0], node.heading.block.text), depth
        yield from _depths(node.children, depth + 1)


def _head(reading: _Reading) -> str:
    """What the pages repeat; the title where the text repeats nothing."""
    repeated = Counter(
        piece.text
        for piece in reading.work.document.pieces
        if _why(reading, piece.where) == "gentages på hver side"
    )
    return max(repeated, key=repeated.get) if repeated else reading.work.edition["title"]


def _why(reading: _Reading, where: Where) -> str:
    fate = reading.work.fates.get(where)
    return fate.why if fate else ""


def _elements(reading: _Reading) -> Iterator[Element]:
    contents, listed_at = _contents(reading)
    place = 0
    while place < len(reading.blocks):
        if contents and reading.blocks[place].where[0] > listed_at:
            yield contents
            contents = None
        stop = place + 1
        while stop < len(reading.blocks) and _belongs(reading, place, stop):
            stop += 1
        yield _element(reading, reading.blocks[place:stop])
        place = stop


def _belongs(reading: _Reading, start: int, place: int) -> bool:
    """True if a block goes on with the list, the table or the lines that an earlier one began."""
    first, before, block = (reading.blocks[at] for at in (start, place - 1, place))
    if first.kind != block.kind or reading.depth(first) or reading.is_title(first):
        return False
    if block.kind == "paragraph":
        is_plain = not (reading.depth(block) or reading.is_title(block))
        return is_plain and block.gap == 0 and not _fills_its_line(before.text)
    return block.kind == "item" or (block.kind == "row" and block.gap == 0)


def _fills_its_line(text: str) -> bool:
    return len(text) > (_SENTENCE if ends(text) else _LINE)


def _element(reading: _Reading, blocks: list[Block]) -> Element:
    first = blocks[0]
    if reading.is_title(first):
        return Title(first.text)
    if reading.depth(first):
        return Heading(reading.depth(first), first.text)
    if first.kind == "item":
        return Items(tuple(_item(block) for block in blocks))
    if first.kind == "row":
        return Table(tuple(tuple(_cell(cell) for cell in row.cells) for row in blocks))
    if len(blocks) > 1:
        return Lines(tuple(block.text for block in blocks))
    return Paragraph(first.text, max(1, first.gap))


def _item(block: Block) -> Item:
    return Item(block.text, block.level, block.marker or "•")


def _cell(blocks: tuple[Block, ...]) -> tuple[str | Item, ...]:
    return tuple(_item(one) if one.kind == "item" else one.text for one in blocks)


def _contents(reading: _Reading) -> tuple[Contents | None, Where]:
    """The contents list, and where it stands in the text."""
    listed = [where for where, fate in reading.work.fates.items() if fate.fate == "contents"]
    if not listed or not reading.work.contents:
        return None, Where()
    return Contents(tuple(_entry(one) for one in reading.work.contents)), min(listed)


def _entry(entry: ContentsEntry) -> Entry:
    text = f"{entry.number} {entry.title}".strip()
    return Entry(text, entry.page, entry.number.count(".") + 1)


def _with_notes(elements: Iterator[Element]) -> list[Element]:
    """The elements with each footnote at the paragraph that calls it."""
    found: list[Element] = []
    for element in elements:
        match = _RAISED.match(element.text) if isinstance(element, Paragraph) else None
        caller = _caller(found, match.group(1)) if match else None
        if caller is None:
            found.append(element)
            continue
        note = Note(match.group(1), element.text[match.end() :])
        found[caller] = replace(found[caller], notes=(*found[caller].notes, note))
    return found


def _caller(elements: list[Element], mark: str) -> int | None:
    for place in range(len(elements) - 1, -1, -1):
        element = elements[place]
        if isinstance(element, Paragraph) and mark in element.text:
            return place
    return None
