"""Readers turn a file into a `Document`; what stands behind them knows no format."""

from pathlib import Path

from content_import.errors import EmptyFile, MissingFile, NotAFile, UnknownFormat, UnreadableFile
from content_import.model import Document
from content_import.readers.text import read_text_bytes

READERS = {".txt": read_text_bytes, ".text": read_text_bytes, ".md": read_text_bytes}
"""Extension in lower case to the reader that takes the file's bytes and name."""

SIGNATURES = {
    b"%PDF": "PDF",
    b"PK\x03\x04": "Word eller zip",
    b"\xd0\xcf\x11\xe0": "ældre Word",
    b"{\\rtf": "RTF",
}
"""First bytes of formats that are often saved under a wrong extension, and their names."""


def read(path: str | Path) -> Document:
    """The document in a file; raises one of the `ContentImportError` family."""
    path = Path(path)
    return read_bytes(_bytes_of(path), path.name)


def read_bytes(data: bytes, name: str) -> Document:
    """The document in bytes that came under a name, whose extension chooses the reader."""
    if not data.strip():
        raise EmptyFile(name, "Filen er tom.")
    reader = READERS.get(Path(name).suffix.lower())
    if reader is None:
        known = ", ".join(sorted(READERS))
        raise UnknownFormat(name, f"Formatet kendes ikke. Filer kan ende på {known}.")
    for signature, label in SIGNATURES.items():
        if data.startswith(signature):
            raise UnknownFormat(name, f"Indholdet er {label}, ikke tekst, som filnavnet siger.")
    return reader(data, name)


def _bytes_of(path: Path) -> bytes:
    if path.is_dir():
        raise NotAFile(path.name or str(path), "Det er en mappe, ikke en fil.")
    try:
        return path.read_bytes()
    except FileNotFoundError as error:
        raise MissingFile(str(path), "Filen findes ikke.") from error
    except (OSError, ValueError) as error:
        raise UnreadableFile(str(path), "Filen kan ikke læses.") from error
