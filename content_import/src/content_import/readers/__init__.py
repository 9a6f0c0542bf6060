"""Readers turn a file into a `Document`; what stands behind them knows no format."""

from importlib import import_module
from pathlib import Path

from content_import.errors import (
    EMPTY,
    EmptyFile,
    MissingFile,
    NotAFile,
    TooLarge,
    UnreadableFile,
)
from content_import.model import Document
from content_import.readers.formats import FORMATS
from content_import.readers.refusals import refusal
from content_import.settings import DEFAULTS, Settings

_MISSING = "Filen findes ikke. Se efter, om navnet er skrevet rigtigt."
_NO_FILE = "Det er en mappe, ikke en fil. Skriv navnene på filerne i den."
_CLOSED = "Filen kan ikke åbnes. Se efter, om du har lov til at læse den."


def read(path: str | Path, settings: Settings = DEFAULTS) -> Document:
    """The document in a file; raises one of the `ContentImportError` family."""
    path = Path(path)
    return read_bytes(bytes_of(path, settings), path.name, settings)


def read_bytes(data: bytes, name: str, settings: Settings = DEFAULTS) -> Document:
    """The document in bytes that came under a name, whose extension chooses the reader."""
    _refuse_large(len(data), name, settings)
    if not data.strip():
        raise EmptyFile(name, EMPTY)
    refused = refusal(data, name)
    if refused:
        raise refused
    module, function = FORMATS[Path(name).suffix.lower()].reader
    return getattr(import_module(module), function)(data, name, settings)


def bytes_of(path: Path, settings: Settings = DEFAULTS) -> bytes:
    """What a file holds, if it isn't larger than the limits; raises one of the
    `ContentImportError` family."""
    try:
        if path.is_dir():
            raise NotAFile(path.name or str(path), _NO_FILE)
        _refuse_large(path.stat().st_size, path.name, settings)
        return path.read_bytes()
    except FileNotFoundError as error:
        raise MissingFile(str(path), _MISSING) from error
    except (OSError, ValueError) as error:
        raise UnreadableFile(str(path), _CLOSED) from error


def _refuse_large(size: int, name: str, settings: Settings) -> None:
    most = settings.limits.file_bytes
    if size > most:
        message = f"Filen fylder {size / 1e6:.0f} MB. Den må højst fylde {most / 1e6:.0f} MB."
        raise TooLarge(name, f"{message} Gør billederne i den mindre, eller del den i flere.")
