"""Word files to blocks."""

import hashlib
import zlib
from collections.abc import Iterable, Iterator
from zipfile import BadZipFile

from lxml.etree import LxmlError

from content_import.errors import EmptyFile, TooLarge, UnreadableFile
from content_import.model import Block, Document, Piece, Source
from content_import.readers.word.blocks import Blocks
from content_import.readers.word.numbering import Numbering
from content_import.readers.word.package import Package, open_package
from content_import.readers.word.state import State
from content_import.readers.word.story import read_story
from content_import.readers.word.styles import Styles
from content_import.settings import DEFAULTS, REJECTED, Settings

MEDIA_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
_BROKEN = (BadZipFile, zlib.error, LxmlError, LookupError, ValueError, TypeError, AttributeError,
           OSError, EOFError, RuntimeError, NotImplementedError)  # fmt: skip
"""What zipfile, lxml and python-docx raise on a file that is broken."""


def read_word_bytes(data: bytes, name: str, settings: Settings = DEFAULTS) -> Document:
    """The document in the bytes of a Word file."""
    try:
        package = open_package(data, name, settings.limits)
    except _BROKEN as error:
        raise UnreadableFile(name, "Filen er beskadiget eller ikke et Word-dokument.") from error
    except MemoryError as error:
        raise TooLarge(name, "Filen er for stor til at blive læst.") from error
    return _document(package, data, name, settings)


def _document(package: Package, data: bytes, name: str, settings: Settings) -> Document:
    reading = 0 if settings.choices.reading == REJECTED else 1
    styles = Styles(package.related("styles"))
    maker = Blocks(styles, Numbering(package.related("numbering"), styles), reading)
    blocks = maker.of(read_story(package.body, State(styles)))
    pieces = tuple(Piece(one.where[0], _printed(one)) for one in _singles(blocks))
    if not pieces:
        raise EmptyFile(name, "Filen indeholder ingen tekst.")
    characters = sum(len(piece.text) for piece in pieces)
    source = Source(name, MEDIA_TYPE, hashlib.sha256(data).hexdigest(), characters)
    return Document(source, pieces, tuple(blocks))


def _singles(blocks: Iterable[Block]) -> Iterator[Block]:
    """The blocks that stand for one piece each: those in a table's cells, not its rows."""
    for block in blocks:
        if len(block.where) > 1:
            yield from _singles(inner for cell in block.cells for inner in cell)
        else:
            yield block


def _printed(block: Block) -> str:
    return f"{block.marker} {block.text}" if block.kind == "item" else block.text
