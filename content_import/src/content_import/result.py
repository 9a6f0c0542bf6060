"""The import result as plain data, format `servicedeklaration-import/1`."""

from pathlib import Path

from content_import.model import Finding
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


def convert_text(text: str, name: str) -> dict:
    """The import result of a text that came under a file name, as `convert` of that file in
    UTF-8 gives it."""
    return convert_bytes(text.encode("utf-8", "replace"), name)


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
        "findings": [_finding(finding) for finding in work.findings],
    }


def _finding(finding: Finding) -> dict:
    return {**vars(finding), "where": finding.where.as_dict()}
