"""PDF to blocks: characters → words → lines → columns → paragraphs → blocks."""

import hashlib

from content_import.errors import ScannedFile, TooLarge, UnreadableFile
from content_import.model import Block, Document, Finding, Source, Where
from content_import.readers.pdf.bookmarks import bookmarks_of
from content_import.readers.pdf.document import document_blocks
from content_import.readers.pdf.flow import Part, flow_of
from content_import.readers.pdf.opening import opened
from content_import.readers.pdf.sheets import Sheet, sheets_of
from content_import.settings import DEFAULTS, Settings

MEDIA_TYPE = "application/pdf"
_LOST, _MOSTLY_LOST = 0.1, 0.5
"""Shares of characters without a known letter: a page to look at, a file that can't be read."""


def read_pdf_bytes(data: bytes, name: str, settings: Settings = DEFAULTS) -> Document:
    """The document in a PDF file; raises one of the `ContentImportError` family."""
    with opened(data, name, settings.limits) as document:
        sheets = sheets_of(document, name, settings)
        bookmarks = bookmarks_of(document)
    flow, pieces = flow_of(sheets)
    without_text = _without_text(sheets, flow)
    _refuse_unreadable(sheets, without_text, name)
    characters = sum(sheet.characters for sheet in sheets)
    source = Source(name, MEDIA_TYPE, hashlib.sha256(data).hexdigest(), characters)
    blocks = document_blocks(flow, bookmarks)
    _refuse_long(blocks, name, settings)
    return Document(source, pieces, tuple(blocks), findings=tuple(_findings(sheets, without_text)))


def _without_text(sheets: list[Sheet], flow: list[Part]) -> set[int]:
    """The pages that are pictures, with no more text than a page number put on them."""
    with_text = {part.page for part in flow if part.is_text}
    return {one.number for one in sheets if one.pictures and one.number not in with_text}


def _refuse_unreadable(sheets: list[Sheet], without_text: set[int], name: str) -> None:
    characters = sum(sheet.characters for sheet in sheets)
    if not characters or len(without_text) == len(sheets):
        told = "Filen består af billeder uden tekst. Få den med tekst (OCR), eller brug Word-filen."
        raise ScannedFile(name, told)
    if sum(sheet.lost for sheet in sheets) > _MOSTLY_LOST * characters:
        told = "Filens bogstaver kan ikke læses som tekst. Brug Word-filen, eller få den med OCR."
        raise UnreadableFile(name, told)


def _refuse_long(blocks: list[Block], name: str, settings: Settings) -> None:
    most = settings.limits.paragraph_characters
    for block in blocks:
        if len(block.text) > most:
            told = f"Et stykke tekst på side {block.where[0].page} er på over {most} tegn."
            raise TooLarge(name, f"{told} Del det, og prøv igen.")


def _findings(sheets: list[Sheet], without_text: set[int]) -> list[Finding]:
    """What a person must look at: pages whose text is missing or can't be read."""
    found: list[Finding] = []
    for sheet in sheets:
        where = Where(page=sheet.number)
        if sheet.number in without_text:
            told = f"Side {sheet.number} er et billede uden tekst. Skriv dens tekst i kladden."
            found.append(Finding("page-without-text", "error", where, "", told))
        elif sheet.lost > _LOST * sheet.characters:
            told = f"Bogstaver på side {sheet.number} kan ikke læses. Ret dem i kladden."
            found.append(Finding("unreadable-characters", "error", where, "", told))
    return found
