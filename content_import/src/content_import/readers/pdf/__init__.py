"""PDF to blocks: characters → words → lines → columns → paragraphs → blocks."""

import hashlib

from content_import.errors import ScannedFile, UnreadableFile
from content_import.model import Document, Finding, Source, Where
from content_import.readers.pdf.bookmarks import bookmarks_of
from content_import.readers.pdf.document import document_blocks
from content_import.readers.pdf.flow import flow_of
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
    _refuse_unreadable(sheets, name)
    flow, pieces = flow_of(sheets)
    characters = sum(sheet.characters for sheet in sheets)
    source = Source(name, MEDIA_TYPE, hashlib.sha256(data).hexdigest(), characters)
    return Document(
        source, pieces, tuple(document_blocks(flow, bookmarks)), findings=tuple(_findings(sheets))
    )


def _refuse_unreadable(sheets: list[Sheet], name: str) -> None:
    characters = sum(sheet.characters for sheet in sheets)
    if not characters:
        told = "Filen består af billeder uden tekst. Få den med tekst (OCR), eller brug Word-filen."
        raise ScannedFile(name, told)
    if sum(sheet.lost for sheet in sheets) > _MOSTLY_LOST * characters:
        told = "Filens bogstaver kan ikke læses som tekst. Brug Word-filen, eller få den med OCR."
        raise UnreadableFile(name, told)


def _findings(sheets: list[Sheet]) -> list[Finding]:
    """What a person must look at: pages whose text is missing or can't be read."""
    found: list[Finding] = []
    for sheet in sheets:
        where = Where(page=sheet.number)
        if not sheet.characters and sheet.pictures:
            told = f"Side {sheet.number} er et billede uden tekst. Dens indhold er ikke med."
            found.append(Finding("page-without-text", "error", where, "", told))
        elif sheet.lost > _LOST * sheet.characters:
            told = f"Bogstaver på side {sheet.number} kan ikke læses. Sammenlign med dokumentet."
            found.append(Finding("unreadable-characters", "error", where, "", told))
    return found
