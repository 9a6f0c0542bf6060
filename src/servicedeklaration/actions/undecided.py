"""The reasons against an edition whose import left something that nobody has decided."""

from collections.abc import Iterator

from ..content import records
from ..content.undecided import undecided
from ..i18n import _
from .refusal import Reason

_CHANGES, _FINDINGS = "@@importen#rettelser", "@@importen#bemaerkninger"
"""Where these are decided."""


def undecided_reasons(edition) -> list[Reason]:
    """One reason for the tracked changes, one for the comments and so on; none: all is decided."""
    return list(_reasons(undecided(records.import_record(edition))))


def _reasons(left) -> Iterator[Reason]:
    if left.changes:
        yield Reason(_changes(left.changes), place=_CHANGES)
    if left.comments:
        yield Reason(_comments(left.comments), place=_FINDINGS)
    if left.unplaced:
        yield Reason(_unplaced(left.unplaced), place=_FINDINGS)
    for finding in left.findings:
        yield Reason(finding["message"], place=_FINDINGS)


def _changes(count: int) -> str:
    if count == 1:
        return _(
            "reason_one_change",
            default="A tracked change in Word is not decided: choose which reading counts.",
        )
    return _(
        "reason_changes",
        default="${count} tracked changes in Word are not decided: choose which reading counts.",
        mapping={"count": str(count)},
    )


def _comments(count: int) -> str:
    if count == 1:
        return _(
            "reason_one_comment",
            default="A comment in the document is not settled: read it and tick it off.",
        )
    return _(
        "reason_comments",
        default="${count} comments in the document are not settled: read them and tick them off.",
        mapping={"count": str(count)},
    )


def _unplaced(count: int) -> str:
    if count == 1:
        return _(
            "reason_one_unplaced",
            default="A piece of the document has no place: put it into the text, or leave it out, "
            "and tick it off.",
        )
    return _(
        "reason_unplaced",
        default="${count} pieces of the document have no place: put them into the text, or leave "
        "them out, and tick them off.",
        mapping={"count": str(count)},
    )
