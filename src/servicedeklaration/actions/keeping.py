"""What is kept of an import with its edition: the file, the account of it, what was made."""

from collections.abc import Mapping
from typing import Any

from plone.namedfile.file import NamedBlobFile

from ..content import records
from ..content.tree import edition_tree
from ..content.walk import publication_of
from ..seal.canonical import sha256_of
from .importing import iso
from .log import actor
from .making import Made

_KEPT = (
    *("source", "ledger", "findings", "changes", "comments", "choices"),
    *("kind_reasons", "decisions", "contacts"),
)
"""What is kept of an import result: all but the text, which has become content."""


def keep_source(edition, result: Mapping, data: bytes) -> None:
    """Keep the file with the edition, where only staff see it; its SHA-256 also without it."""
    source = result["source"]
    edition.source_sha256 = source["sha256"]
    if data:
        edition.source = NamedBlobFile(
            data, contentType=source["media_type"], filename=source["name"]
        )
    edition.reindexObject()


def keep_import(made: Made, result: Mapping, pending: str | None) -> None:
    """Keep the account of an import, and what undoing it takes away."""
    work = None if made.work_is_known else publication_of(made.edition).UID()
    records.set_import_record(
        made.edition,
        {
            **kept_of(result),
            "made": {"publication": work, "places": [place.UID() for place in made.places]},
            "pending": pending,
            "by": actor(),
            "day": iso(),
            "text_sha256": sha256_of_text(made.edition),
        },
    )


def kept_of(result: Mapping) -> dict[str, Any]:
    """The parts of an import result that are kept."""
    return {name: result.get(name) for name in _KEPT}


def sha256_of_text(edition) -> str:
    """The SHA-256 of an edition's text as it stands."""
    return sha256_of(edition_tree(edition))


def is_untouched(edition) -> bool:
    """Whether the text is the one that the import made."""
    kept = records.import_record(edition) or {}
    return kept.get("text_sha256") == sha256_of_text(edition)
