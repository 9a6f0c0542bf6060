"""The ledger: every piece of the source once, with where it went."""

from content_import.model import LedgerEntry
from content_import.work import Fate, Unit, Work

_LOST = Fate("unplaced", "", "ingen regel har givet teksten en plads")


def run(work: Work) -> None:
    """Account for every piece; what no stage has settled is a finding.

    Reads: document, fates, units. Writes: ledger, findings.
    """
    numbers: dict[Unit, int] = {}
    for piece in work.document.pieces:
        fate = work.fates.get(piece.where, _LOST)
        unit = work.units[piece.where]
        number = numbers.setdefault(unit, len(numbers))
        entry = LedgerEntry(piece.where, piece.text, fate.fate, fate.to, fate.why)
        work.ledger.append(_as_dict(entry, number, unit, fate.also))
        if fate is _LOST:
            message = (
                f"Teksten har ikke fået en plads: »{piece.text[:80]}«. Flyt den, eller fravælg den."
            )
            work.find("unplaced", "error", piece.where, "", message)


def _as_dict(entry: LedgerEntry, number: int, unit: Unit, also: tuple[str, ...]) -> dict:
    """`block` counts what a person moves as one, `bearing` says that it can't be moved; `also`,
    only there for a block that is split, names the other paths where its words stand."""
    where = entry.where.as_dict()
    told = {**vars(entry), "where": where, "block": number, "bearing": unit.bearing}
    return {**told, "also": list(also)} if also else told
