"""What an import left for people to decide, and what of it nobody has decided yet."""

from collections.abc import Mapping
from dataclasses import dataclass

REREAD = frozenset({"draft-remark"})
"""Findings that are not relied on: the draft's present text is read again for them."""
ANSWERED_BY_READING = frozenset({"tracked-change"})
"""Findings about tracked changes: the choice of a reading answers them all."""


@dataclass(frozen=True)
class Undecided:
    """How many tracked changes, comments and unplaced texts; and the other grave findings."""

    changes: int = 0
    comments: int = 0
    unplaced: int = 0
    findings: tuple[Mapping, ...] = ()

    def __bool__(self) -> bool:
        return bool(self.changes or self.comments or self.unplaced or self.findings)


def undecided(record: Mapping | None) -> Undecided:
    """What is undecided in an import record or import result; None: nothing was imported."""
    if record is None:
        return Undecided()
    grave = [f for f in record.get("findings") or () if _stands(f)]
    codes = [finding.get("code") for finding in grave]
    others = [f for f in grave if f.get("code") not in {"comment", "unplaced"}]
    return Undecided(
        0 if reading_of(record) else len(record.get("changes") or ()),
        codes.count("comment"),
        codes.count("unplaced"),
        tuple(others),
    )


def reading_of(record: Mapping) -> str:
    """The reading of tracked changes that was chosen: "accepted", "rejected", "" for none."""
    return (record.get("choices") or {}).get("reading", "")


def _stands(finding: Mapping) -> bool:
    """Whether a finding is grave, not ticked off, and not counted elsewhere."""
    return (
        finding["severity"] == "error"
        and not finding.get("settled")
        and finding.get("code") not in REREAD | ANSWERED_BY_READING
    )
