"""Readers turn a file into a `Document`; what stands behind them knows no format."""

from importlib import import_module
from pathlib import Path

from content_import.errors import (
    EmptyFile,
    MissingFile,
    NotAFile,
    TooLarge,
    UnknownFormat,
    UnreadableFile,
)
from content_import.model import Document
from content_import.readers.formats import FORMATS, content_of
from content_import.settings import DEFAULTS, Settings


def read(path: str | Path, settings: Settings = DEFAULTS) -> Document:
    """The document in a file; raises one of the `ContentImportError` family."""
    path = Path(path)
    return read_bytes(bytes_of(path, settings), path.name, settings)


def read_bytes(data: bytes, name: str, settings: Settings = DEFAULTS) -> Document:
    """The document in bytes that came under a name, whose extension chooses the reader."""
    _refuse_large(len(data), name, settings)
    if not data.strip():
        raise EmptyFile(name, "Filen er tom.")
    known = FORMATS.get(Path(name).suffix.lower())
    if known is None:
        endings = ", ".join(sorted(FORMATS))
        raise UnknownFormat(name, f"Formatet kendes ikke. Filer kan ende på {endings}.")
    content = content_of(data)
    if content not in known.contents:
        raise UnknownFormat(
            name, f"Indholdet er {content}, ikke {known.label}, som filnavnet siger."
        )
    module, function = known.reader
    return getattr(import_module(module), function)(data, name, settings)


def bytes_of(path: Path, settings: Settings = DEFAULTS) -> bytes:
    """What a file holds, if it isn't larger than the limits; raises one of the
    `ContentImportError` family."""
    try:
        if path.is_dir():
            raise NotAFile(path.name or str(path), "Det er en mappe, ikke en fil.")
        _refuse_large(path.stat().st_size, path.name, settings)
        return path.read_bytes()
    except FileNotFoundError as error:
        raise MissingFile(str(path), "Filen findes ikke.") from error
    except (OSError, ValueError) as error:
        raise UnreadableFile(str(path), "Filen kan ikke læses.") from error


def _refuse_large(size: int, name: str, settings: Settings) -> None:
    most = settings.limits.file_bytes
    if size > most:
        message = f"Filen fylder {size / 1e6:.0f} MB. Den må højst fylde {most / 1e6:.0f} MB."
        raise TooLarge(name, message)
