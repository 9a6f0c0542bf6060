"""Findings with their places in words and links, grouped by how grave they are."""

from collections.abc import Iterable, Mapping

from content_import.model import Where
from content_import.place_words import in_words
from content_import.review.labels import label_of
from content_import.review.model import Group, Note
from content_import.review.source import anchor_of

_SEVERITIES = {"error": "Skal løses", "warning": "Se på det", "note": "Til orientering"}


def notes_of(result: Mapping, anchors: frozenset[str]) -> tuple[Note, ...]:
    """The findings in the result's order."""
    blocks = {Where(**entry["where"]): entry["block"] for entry in result["ledger"]}
    return tuple(_note(result, finding, blocks, anchors) for finding in result["findings"])


def groups_of(notes: Iterable[Note]) -> tuple[Group, ...]:
    """The gravest first; a severity without findings has no group."""
    told = list(notes)
    found = {
        severity: tuple(note for note in told if note.severity == severity)
        for severity in _SEVERITIES
    }
    return tuple(
        Group(severity, _SEVERITIES[severity], notes) for severity, notes in found.items() if notes
    )


def _note(
    result: Mapping, finding: Mapping, blocks: Mapping[Where, int], anchors: frozenset[str]
) -> Note:
    where = Where(**finding["where"])
    return Note(
        finding["code"],
        finding["severity"],
        finding["message"],
        in_words(where),
        blocks.get(where),
        finding["to"],
        label_of(result, finding["to"]),
        anchor_of(finding["to"], anchors),
    )
