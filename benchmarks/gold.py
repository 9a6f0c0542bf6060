"""Citizens' queries with the right answers, and the documents that they are asked of.

Both lie beside the project, in ../shared; without them there is nothing to measure.
"""

import csv
import re
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from unittest.mock import patch

from plone import api

from content_import import convert
from servicedeklaration.actions.import_document import ImportDocument, Statement
from servicedeklaration.actions.register_existing import RegisterExisting
from servicedeklaration.browser.printing.printer import Printer
from servicedeklaration.content.state import state_of

SHARED = Path(__file__).resolve().parents[2] / "shared"
MISSING = "search: no ../shared/documents and ../shared/gold; lay them beside the checkout"
BEGINS = date(2016, 1, 1)
"""From when every document counts here, whatever is known of it, so that all can be found."""


@dataclass(frozen=True)
class Query:
    """What was typed, and for each document (the first word of its file's name) the right entry."""

    text: str
    right: dict[str, str]


def there() -> bool:
    """Whether the documents and queries are there."""
    return (SHARED / "documents").is_dir() and (SHARED / "gold/queries.tsv").is_file()


def queries() -> list[Query]:
    """The queries, in the order of the file."""
    with (SHARED / "gold/queries.tsv").open(encoding="utf-8", newline="") as file:
        rows = list(csv.reader(file, delimiter="\t", quoting=csv.QUOTE_NONE))[1:]
    return [
        Query(text, dict(zip(documents.split(";"), map(plain, entries.split(";")), strict=True)))
        for text, documents, entries in rows
    ]


def import_documents(portal) -> dict[str, object]:
    """Import all documents, each approved and in force; give the works by document.

    Remarks that editors have left in a draft hinder nothing here, and nothing is printed.
    """
    with (
        patch.object(RegisterExisting, "reasons", lambda self: []),
        patch.object(Printer, "edition", lambda self, edition: b"%PDF-1.7"),
        api.env.adopt_roles(["Manager"]),
    ):
        return {path.stem.split("-")[0]: _imported(portal, path) for path in _files()}


def _files() -> list[Path]:
    return sorted((SHARED / "documents").glob("*.txt"))


def _imported(portal, path: Path):
    edition = ImportDocument(portal, convert(path), b"", Statement(in_force_from=BEGINS))().edition
    if state_of(edition) == "draft":
        RegisterExisting(edition, in_force_from=BEGINS)()
    return edition.__parent__


def plain(title: str) -> str:
    """A title without number, remarks in brackets, spaces and what it ends with."""
    bare = re.sub(r"\(.*?\)", "", title).strip()
    return re.sub(r"^(Ø?\d[\d.]*)\s+|\W", "", bare).casefold()
