"""Web pages to blocks."""

import hashlib
import re

from content_import.errors import EmptyFile, TooLarge, UnknownFormat
from content_import.model import Block, Document, Piece, Source
from content_import.readers.bounds import refuse_long
from content_import.readers.footnotes import raise_calls
from content_import.readers.lists import unmarked_lists
from content_import.readers.text import read_text_bytes
from content_import.readers.web.blocks import (
    Numbered,
    changes_in,
    drafts_of,
    numbered,
    with_whole_items,
)
from content_import.readers.web.charset import page_text
from content_import.readers.web.flow import Flow
from content_import.readers.web.notes import find_notes
from content_import.readers.web.notices import comments_in, notices
from content_import.readers.web.order import with_boxes, with_notes, with_tabs
from content_import.readers.web.page_title import title_of, titled
from content_import.readers.web.panels import find_panels
from content_import.readers.web.parsing import Element, parse
from content_import.readers.web.places import Places
from content_import.readers.web.region import find_region
from content_import.readers.web.rows import with_rows
from content_import.settings import DEFAULTS, REJECTED, Settings

MEDIA_TYPE = "text/html"
_TAG = re.compile(r"<[a-z!?/]", re.I)
_MAIL = re.compile(rb"(?:from|mime-version|content-type|subject|date)\s*:", re.I)
_ARCHIVE = b"multipart/related"
_HEAD = 4_000
_MOST_LINES = 50_000


def read_web_bytes(data: bytes, name: str, settings: Settings = DEFAULTS) -> Document:
    """The document in the bytes of a web page; a file without a single tag is read as text."""
    if _MAIL.match(data.lstrip()) and _ARCHIVE in data[:_HEAD].lower():
        told = "Filen er et arkiv af en webside (.mht)."
        raise UnknownFormat(name, f"{told} Gem siden igen som .html, og prøv med den.")
    text = page_text(data, name)
    if not _TAG.search(text):
        return read_text_bytes(data, name, settings)
    html = parse(text, name, settings.limits)
    flow = _flow(html)
    if len(flow.leaves) > _MOST_LINES:
        raise TooLarge(name, "Siden har for mange linjer. Del den, og prøv igen.")
    lines = numbered(flow.leaves, 0 if settings.choices.reading == REJECTED else 1)
    refuse_long("\n".join(line.text for line in lines), name, settings.limits, "Stykke")
    blocks = _blocks(lines, html, name)
    settings.progress(len(lines), len(lines))
    pieces = _pieces(lines, blocks)
    characters = sum(len(piece.text) for piece in pieces)
    return Document(
        Source(name, MEDIA_TYPE, hashlib.sha256(data).hexdigest(), characters),
        pieces,
        tuple(blocks),
        tuple(changes_in(lines)),
        tuple(comments_in(lines)),
        tuple(notices(lines, flow.missing)),
    )


def _flow(html: Element) -> Flow:
    title = title_of(html)
    panels, notes = find_panels(html), find_notes(html)
    flow = Flow(Places(find_region(html, panels, title), panels, notes), notes)
    flow.read(html, title)
    return flow


def _blocks(lines: list[Numbered], html: Element, name: str) -> list[Block]:
    drafts = with_boxes(with_notes(with_rows(with_whole_items(with_tabs(drafts_of(lines))))))
    if all(draft.block.kind in ("aside", "rule") for draft in drafts):
        told = "Siden har ingen tekst ud over navigation og lignende."
        raise EmptyFile(name, f"{told} Gem den som PDF fra browseren, og prøv igen.")
    return raise_calls(unmarked_lists([draft.block for draft in titled(drafts, html)]))


def _pieces(lines: list[Numbered], blocks: list[Block]) -> tuple[Piece, ...]:
    """A piece for each line, with an item's marker before it."""
    markers = {block.where[0]: block.marker for block in _leaves(blocks) if block.marker}
    return tuple(_piece(line, markers.get(line.where, "")) for line in lines)


def _piece(line: Numbered, marker: str) -> Piece:
    is_typed = not marker or line.text.startswith(marker)
    return Piece(line.where, line.text if is_typed else f"{marker} {line.text}")


def _leaves(blocks: list[Block]) -> list[Block]:
    """The blocks, those in the cells of a row instead of it."""
    return [
        one
        for block in blocks
        for one in ([block] if not block.cells else [part for cell in block.cells for part in cell])
    ]
