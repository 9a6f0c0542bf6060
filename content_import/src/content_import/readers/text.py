"""Plain text to blocks."""

import hashlib
import re

from content_import.errors import EMPTY, EmptyFile
from content_import.model import Block, Document, Source
from content_import.readers import markup
from content_import.readers.bounds import refuse_long
from content_import.readers.decoding import decode
from content_import.readers.footnotes import raise_calls
from content_import.readers.lines import Line, pieces, split_lines
from content_import.readers.lists import nested, ordered_runs, unmarked_lists
from content_import.readers.wrapping import Wrapping, continues, join, measure
from content_import.settings import DEFAULTS, Settings

MEDIA_TYPE = "text/plain"


def read_text_bytes(data: bytes, name: str, settings: Settings = DEFAULTS) -> Document:
    """The document in the bytes of a text file."""
    text = decode(data, name)
    refuse_long(text, name, settings.limits)
    return read_text(text, name, hashlib.sha256(data).hexdigest())


def read_text(text: str, name: str, sha256: str = "") -> Document:
    """The document in a text; without `sha256` that of the text in UTF-8 stands for the file's."""
    if not text.strip():
        raise EmptyFile(name, EMPTY)
    lines = split_lines(text)
    digest = sha256 or hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()
    source = Source(name, MEDIA_TYPE, digest, len(text))
    blocks = raise_calls(unmarked_lists(nested(_blocks(lines))))
    return Document(source, pieces(lines), tuple(blocks))


def _blocks(lines: list[Line]) -> list[Block]:
    runs = ordered_runs(lines)
    wrapping = measure([(line.text, _gap(line)) for line in lines if _is_plain(line)])
    blocks: list[Block] = []
    open_line = ""
    for line in lines:
        new = _read_line(line, runs)
        if open_line and _goes_on(open_line, line, new, wrapping):
            blocks[-1] = _joined(blocks[-1], new[0])
        else:
            blocks += new
        open_line = line.text if new[-1].kind in ("paragraph", "item") else ""
    return blocks


def _goes_on(before: str, line: Line, new: list[Block], wrapping: Wrapping) -> bool:
    if (
        len(new) != 1
        or new[0].kind != "paragraph"
        or line.ordered
        or (line.new_page and not line.text[0].islower())
    ):
        return False
    return continues(before.rstrip(), line.text, line.gap, wrapping)


def _joined(block: Block, more: Block) -> Block:
    changes = {"text": join(block.text, more.text), "where": block.where + more.where}
    return Block(**{**vars(block), **changes})


def _gap(line: Line) -> int:
    """The blank lines before a line; an item never goes on with the line above."""
    return max(1, line.gap) if line.bullet or line.ordered else line.gap


def _is_plain(line: Line) -> bool:
    return "\t" not in line.text and not line.is_drawn


def _read_line(line: Line, runs: set[Line]) -> list[Block]:
    """The blocks of one line: usually one; several where a heading runs into text or a line
    holds a whole list."""
    if line.is_drawn:
        return [_block(line, "rule", line.text)]
    if "\t" in line.text.strip():
        return [_row(line)]
    if marked := markup.heading(line.text):
        return _marked_heading(line, *marked)
    if line.bullet or line in runs:
        return _items(line)
    if markup.has_tags(line.text):
        found = [_block(line, kind, part) for kind, part in markup.parts(line.text)]
        return found or [_block(line, "rule", line.text)]
    return [_block(line, "paragraph", markup.plain(line.text) or line.text)]


def _marked_heading(line: Line, level: int, title: str, rest: str) -> list[Block]:
    blocks = [_block(line, "heading", title, level=level)]
    return blocks + ([_block(line, "paragraph", rest, gap=0)] if rest else [])


def _items(line: Line) -> list[Block]:
    parts = [part for _, part in markup.parts(line.text)] if line.bullet else []
    first, *more = parts or [_without_number(line) or line.text]
    marker = line.bullet or line.ordered
    items = [_block(line, "item", first, marker=marker, level=line.indent)]
    return items + [
        _block(line, "item", part, marker=marker, level=line.indent, gap=0) for part in more
    ]


def _without_number(line: Line) -> str:
    return markup.plain(line.text.removeprefix(line.ordered).strip())


def _row(line: Line) -> Block:
    cells = tuple(_cell(line, cell) for cell in line.text.split("\t"))
    text = " ".join(block.text for cell in cells for block in cell)
    return _block(line, "row", text, cells=cells)


def _cell(line: Line, text: str) -> tuple[Block, ...]:
    return tuple(
        _block(line, kind, part, marker=markup.BULLET if kind == "item" else "")
        for kind, part in markup.parts(text)
    )


def _block(line: Line, kind: str, text: str, **more) -> Block:
    facts = {"gap": line.gap, "new_page": line.new_page, **more}
    return Block(kind, re.sub(r"\s+", " ", text), (line.where,), **facts)
