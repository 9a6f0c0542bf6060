"""What was sealed of an edition, kept with it for ever: its text, decisions, contacts and PDF.

Text and contacts are kept as the canonical JSON that was sealed, so that no later release reads
them otherwise. Each part is an object of its own in the database, and read only when asked for.
"""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from ..seal.canonical import SealError, canonical
from ..seal.kept import Kept
from .store import FileMissing, read, read_file, write, write_file

_TEXT, _CONTACTS, _PDF = "sealed_text", "sealed_contacts", "sealed_pdf"


@dataclass(frozen=True)
class KeptContacts:
    """The contacts of the day of sealing: the fields of each place by UID, and the Publikation's
    own in its order."""

    places: Mapping[str, Mapping[str, Any]]
    publication: tuple[str, ...]


def kept(edition) -> Kept | None:
    """All that was sealed; None where nothing was kept, SealError where it can't be read."""
    text = _read(edition, _TEXT, "tree", "decisions")
    if text is None:
        return None
    contacts = kept_contacts(edition) or KeptContacts({}, ())
    return Kept(
        text["tree"], text["decisions"], contacts.places, contacts.publication, kept_pdf(edition)
    )


def kept_contacts(edition) -> KeptContacts | None:
    """The contacts alone; None where none were kept, SealError where they can't be read."""
    found = _read(edition, _CONTACTS, "places", "publication")
    return KeptContacts(found["places"], tuple(found["publication"])) if found else None


def kept_pdf(edition) -> bytes | None:
    """The PDF alone; None where none was kept, SealError where it is gone from the disk."""
    try:
        return read_file(edition, _PDF)
    except FileMissing as error:
        raise SealError("the PDF is gone") from error


def keep(edition, sealed: Kept) -> None:
    """Keep what is sealed now."""
    text = {"tree": sealed.tree, "decisions": list(sealed.decisions)}
    write(edition, _TEXT, canonical(text).decode())
    write(edition, _CONTACTS, canonical(sealed.named).decode())
    if sealed.pdf is not None:
        write_file(edition, _PDF, sealed.pdf, "application/pdf")


def _read(edition, name: str, *parts: str) -> dict | None:
    """The JSON under a name, with at least these parts; None where nothing is kept there."""
    written = read(edition, name)
    if written is None:
        return None
    try:
        found = json.loads(written)
    except (TypeError, ValueError) as error:
        raise SealError(f"{name} is no JSON: {error}") from error
    if not isinstance(found, dict) or not found.keys() >= set(parts):
        raise SealError(f"{name} lacks some of: {', '.join(parts)}")
    return found
