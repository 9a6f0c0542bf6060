"""The import result as plain data, format `servicedeklaration-import/1`."""

from pathlib import Path

from content_import.model import Change, Comment, Finding
from content_import.pipeline import understand
from content_import.readers import read, read_bytes
from content_import.settings import DEFAULTS, Settings
from content_import.work import Work

FORMAT = "servicedeklaration-import/1"


def convert(path: str | Path, settings: Settings = DEFAULTS) -> dict:
    """The import result of a file; raises one of the `ContentImportError` family."""
    return as_result(understand(read(path, settings), settings.choices))


def convert_bytes(data: bytes, name: str, settings: Settings = DEFAULTS) -> dict:
    """The import result of bytes that came under a file name, as `convert` of that file gives
    it."""
    return as_result(understand(read_bytes(data, name, settings), settings.choices))


def convert_text(text: str, name: str, settings: Settings = DEFAULTS) -> dict:
    """The import result of a text that came under a file name, as `convert` of that file in
    UTF-8 gives it."""
    return convert_bytes(text.encode("utf-8", "replace"), name, settings)


def as_result(work: Work) -> dict:
    """A document that was understood, as plain data that JSON can hold."""
    return {
        "format": FORMAT,
        "source": dict(vars(work.document.source)),
        "publication": work.publication,
        "edition": {"@type": work.kind, **work.edition},
        "decisions": work.decisions,
        "contacts": work.contacts,
        "ledger": work.ledger,
        "changes": [_noted(change) for change in work.document.changes],
        "comments": [_noted(comment) for comment in work.document.comments],
        "choices": work.choices.as_dict(),
        "kind_reasons": work.kind_reasons,
        "findings": [_noted(finding) for finding in work.findings],
    }


def _noted(noted: Finding | Change | Comment) -> dict:
    return {**vars(noted), "where": noted.where.as_dict()}
