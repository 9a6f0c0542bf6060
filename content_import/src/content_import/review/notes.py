"""Findings with their places in words and links, grouped by how grave they are."""

from collections.abc import Iterable, Mapping

from content_import.model import Where
from content_import.place_words import in_words
from content_import.review.labels import label_of
from content_import.review.model import Group, Note
from content_import.review.source import anchor_of

_SEVERITIES = {"error": "Skal løses", "warning": "Se på det", "note": "Til orientering"}
_OF_THE_WHOLE = ("missing-point", "municipality-unknown", "no-approval", "no-content")
"""Findings that no single block gave cause for, wherever they say that they stand."""


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
    whole = finding["code"] in _OF_THE_WHOLE
    where, to = Where(**finding["where"]), finding["to"]
    return Note(
        code=finding["code"],
        severity=finding["severity"],
        message=finding["message"],
        place="hele dokumentet" if whole else in_words(where),
        block=None if whole else blocks.get(where),
        to=to,
        to_label=label_of(result, to),
        to_anchor="" if whole else anchor_of(to, anchors),
    )
