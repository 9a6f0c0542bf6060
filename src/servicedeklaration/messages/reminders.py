"""Which reminders a day brings: a review that is due, an end that comes near, a deadline passed."""

from dataclasses import dataclass
from datetime import date, timedelta

REVIEW_NOTICE = timedelta(days=60)
"""How long before the day a review is announced."""
EXPIRY_NOTICE = timedelta(days=90)
"""How long before its last day an edition is announced to expire: a committee takes its time."""
AGAIN_AFTER = timedelta(days=30)
"""After so long the same reminder comes again, if nothing was done."""


@dataclass(frozen=True)
class Course:
    """What the reminders must know of an edition; None: there is no such day.

    `last_day` only where no other edition takes over; `deadline` only while in consultation.
    """

    review_due: date | None = None
    last_day: date | None = None
    deadline: date | None = None


def due(course: Course, today: date) -> dict[str, date]:
    """Kind of reminder → the day that it names, for all that are to be thought of today."""
    found = {
        "review_due": _near(course.review_due, today, REVIEW_NOTICE),
        "expiring": _near(course.last_day, today, EXPIRY_NOTICE),
        "deadline_passed": course.deadline if course.deadline and course.deadline < today else None,
    }
    if course.last_day and course.last_day < today:
        found["expiring"] = None
    return {kind: day for kind, day in found.items() if day}


def is_new(kind: str, about: date, sent: dict[str, list[str]], today: date) -> bool:
    """Whether a reminder wasn't sent yet, or so long ago that it is sent again.

    `sent`: kind → the day that it named and the day of sending, both ISO.
    """
    before = sent.get(kind)
    if before is None or before[0] != about.isoformat():
        return True
    return today - date.fromisoformat(before[1]) >= AGAIN_AFTER


def _near(day: date | None, today: date, notice: timedelta) -> date | None:
    return day if day and today >= day - notice else None
