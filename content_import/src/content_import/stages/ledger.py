"""The ledger: every piece of the source once, with where it went."""

from content_import.model import LedgerEntry
from content_import.work import Fate, Work

_LOST = Fate("unplaced", "", "ingen regel har givet teksten en plads")


def run(work: Work) -> None:
    """Account for every piece; what no stage has settled is a finding.

    Reads: document, fates. Writes: ledger, findings.
    """
    entries: list[LedgerEntry] = []
    for piece in work.document.pieces:
        fate = work.fates.get(piece.where, _LOST)
        entries.append(LedgerEntry(piece.where, piece.text, fate.fate, fate.to, fate.why))
        if fate is _LOST:
            message = f"Teksten har ikke fået en plads: »{piece.text[:80]}«"
            work.find("unplaced", "error", piece.where, "", message)
    work.ledger = [{**vars(entry), "where": entry.where.as_dict()} for entry in entries]
