"""How far an import is, in numbers and in one sentence."""

from collections import Counter
from collections.abc import Mapping, Sequence

from content_import.review.model import (
    DROPPED,
    LEFT_OUT,
    SET_ASIDE,
    UNPLACED,
    Counts,
    Note,
    SourceBlock,
)

_COMMENT = "comment"
_COUNTED = ("tracked-change", _COMMENT, "unplaced")
"""Errors that the sentence names by themselves."""


def counts_of(blocks: Sequence[SourceBlock], notes: Sequence[Note]) -> Counts:
    """Blocks by what became of them, and changes and comments that nobody has decided on."""
    codes = Counter(note.code for note in notes)
    waiting = {note.block for note in notes if note.code == _COMMENT}
    marks = Counter(block.mark for block in blocks if block.number not in waiting)
    aside = sum(marks[mark] for mark in (UNPLACED, SET_ASIDE, DROPPED, LEFT_OUT))
    return Counts(
        placed=marks.total() - aside,
        unplaced=marks[UNPLACED],
        set_aside=marks[SET_ASIDE],
        dropped=marks[DROPPED],
        left_out=marks[LEFT_OUT],
        changes=codes["tracked-change"],
        comments=codes[_COMMENT],
        errors=sum(note.severity == "error" and note.code not in _COUNTED for note in notes),
    )


def summary_of(counts: Counts, source: Mapping) -> str:
    """The counts as a sentence: "14 afsnit er på plads, 2 mangler en plads, 1 rettelse i Word er
    ikke besluttet.\""""
    program = " i Word" if "wordprocessing" in source["media_type"] else ""
    changes = _number(counts.changes, f"rettelse{program}", f"rettelser{program}")
    comments = _number(counts.comments, "kommentar", "kommentarer")
    errors = _number(counts.errors, "bemærkning", "bemærkninger")
    told = [
        f"{counts.placed} afsnit er på plads",
        f"{counts.unplaced} mangler en plads" if counts.unplaced else "",
        f"{counts.set_aside} er lagt til side" if counts.set_aside else "",
        f"{counts.dropped} er valgt fra" if counts.dropped else "",
        f"{changes} er ikke besluttet" if counts.changes else "",
        f"{comments} venter på svar" if counts.comments else "",
        f"{errors} skal løses" if counts.errors else "",
    ]
    return ", ".join(filter(None, told)) + "."


def _number(count: int, one: str, several: str) -> str:
    return f"{count} {one if count == 1 else several}"
