"""When and why an edition was withdrawn, as it is stored and shown."""

from dataclasses import dataclass
from datetime import date

from persistent.mapping import PersistentMapping
from zope.annotation.interfaces import IAnnotations

_KEY = "servicedeklaration.withdrawal"


@dataclass(frozen=True)
class Withdrawal:
    """The day from which an edition no longer counts, and why, in words for citizens."""

    day: date
    reason: str


def withdrawal_of(edition) -> Withdrawal | None:
    """When and why an edition was withdrawn; None when it was not."""
    stored = IAnnotations(edition).get(_KEY)
    return Withdrawal(date.fromisoformat(stored["day"]), stored["reason"]) if stored else None


def keep(edition, withdrawal: Withdrawal) -> None:
    """Store when and why an edition was withdrawn."""
    stored = {"day": withdrawal.day.isoformat(), "reason": withdrawal.reason}
    IAnnotations(edition)[_KEY] = PersistentMapping(stored)


def forget(edition) -> None:
    """Take away what a copy brought along."""
    IAnnotations(edition).pop(_KEY, None)
