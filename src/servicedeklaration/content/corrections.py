"""That an edition was begun as an editorial correction of another, and why. Only actions write."""

from dataclasses import asdict, dataclass
from datetime import date

from ..decisions.decision import CORRECTED
from . import records
from .store import read, write
from .walk import editions, publication_of

_NAME = "correction"


@dataclass(frozen=True)
class Correction:
    """Why an edition is corrected, which one (its UID), who began it and on which day (ISO)."""

    reason: str
    of: str
    by: str
    day: str


def correction(edition) -> Correction | None:
    """What an edition corrects as a mere correction; None for every other edition."""
    data = read(edition, _NAME)
    return Correction(**data) if data else None


def set_correction(edition, value: Correction | None) -> None:
    """Mark an edition as a correction; None: it is no mere correction any longer."""
    write(edition, _NAME, asdict(value) if value is not None else None)


def corrected_by(edition):
    """The edition that an edition corrects; None for none, or one that is gone."""
    mark = correction(edition)
    beside = editions(publication_of(edition)) if mark else ()
    return next((each for each in beside if each.UID() == mark.of), None)


def first_day_of_text(edition) -> date | None:
    """From when what an edition promises has counted: a correction promises nothing new, so it is
    the day of the edition that it corrects. None: no day has been set."""
    corrected = corrected_by(edition)
    return edition.in_force_from if corrected is None else first_day_of_text(corrected)


def correction_reason(edition) -> str:
    """Why an edition was published as a correction; "" for one that the committee decided."""
    last = next(reversed(records.readable_decisions(edition)), None)
    return (last.wording or "") if last is not None and last.outcome == CORRECTED else ""
