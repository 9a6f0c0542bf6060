"""Word files to blocks."""

import hashlib
import zlib
from zipfile import BadZipFile

from lxml.etree import LxmlError

from content_import.errors import EmptyFile, ScannedFile, TooLarge, UnreadableFile
from content_import.model import Document, Source
from content_import.readers.word.archive import AGAIN
from content_import.readers.word.blocks import Blocks
from content_import.readers.word.heads import page_lines
from content_import.readers.word.package import Package, open_package
from content_import.readers.word.singles import pieces_of
from content_import.settings import DEFAULTS, Settings

MEDIA_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
_BROKEN = (BadZipFile, zlib.error, LxmlError, LookupError, ValueError, TypeError, AttributeError,
           OSError, EOFError, RuntimeError, NotImplementedError)  # fmt: skip
"""What zipfile, lxml and python-docx raise on a file that is broken."""


def read_word_bytes(data: bytes, name: str, settings: Settings = DEFAULTS) -> Document:
    """The document in the bytes of a Word file."""
    try:
        return _document(_opened(data, name, settings), data, name, settings)
    except (MemoryError, RecursionError) as error:
        raise TooLarge(name, "Filen er for stor til at blive læst. Del den i flere.") from error


def _opened(data: bytes, name: str, settings: Settings) -> Package:
    try:
        return open_package(data, name, settings.limits)
    except _BROKEN as error:
        told = "Filen er beskadiget eller ikke et Word-dokument."
        raise UnreadableFile(name, f"{told} {AGAIN}") from error


def _document(package: Package, data: bytes, name: str, settings: Settings) -> Document:
    maker = Blocks(package, settings)
    heads = page_lines(package, maker, "header")
    body = maker.of(package.document) + maker.of_rest()
    blocks = [*heads, *body, *page_lines(package, maker, "footer")]
    pieces = pieces_of(blocks)
    if not pieces and maker.margin.pictures:
        raise ScannedFile(name, "Filen indeholder kun billeder. Aflever dokumentet med tekst.")
    if not pieces:
        raise EmptyFile(name, "Filen indeholder ingen tekst. Se efter, om det er den rigtige.")
    characters = sum(len(piece.text) for piece in pieces)
    source = Source(name, MEDIA_TYPE, hashlib.sha256(data).hexdigest(), characters)
    return Document(
        source,
        pieces,
        tuple(blocks),
        tuple(maker.margin.changes),
        tuple(maker.margin.comments.found),
        tuple(maker.margin.findings),
    )
