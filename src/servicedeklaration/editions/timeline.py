"""Which edition is in force on which day, computed from dates and never stored.

The rule: among the approved, not withdrawn editions, the one with the latest `in_force_from` not
after the day, unless its `in_force_until` is before it. Then nothing is in force: an older edition
does not come back. Of editions that begin on the same day the one approved later counts.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta
from itertools import pairwise
from typing import Literal

from .states import IN_FORCE_STATES

Status = Literal["in_force", "future", "former", "expired", "draft", "withdrawn"]
_DAY = timedelta(days=1)


@dataclass(frozen=True)
class Edition:
    """What the rules must know of an edition.

    `in_force_from` None: no day is set, so it is not in force on any day. `in_force_until` None:
    until another edition takes over; the day itself is included. `sequence` is the number of its
    approval within the Publikation (that of its seal); the higher was approved later.
    `withdrawn_from` is the first day on which a withdrawn edition no longer counts; None: it is
    not withdrawn, or it isn't known since when. Only `as_of` asks for it.
    """

    id: str
    state: str
    in_force_from: date | None = None
    in_force_until: date | None = None
    sequence: int = 0
    withdrawn_from: date | None = None


@dataclass(frozen=True)
class Period:
    """Days from `start` to `end`, both included; `end` None: for all time to come."""

    start: date
    end: date | None

    def __contains__(self, day: date) -> bool:
        return self.start <= day and (self.end is None or day <= self.end)


@dataclass(frozen=True)
class Overlap:
    """Days that two editions both claim; the later one is in force on them."""

    earlier: Edition
    later: Edition
    days: Period


@dataclass(frozen=True)
class Validity:
    """What a page says about an edition on a day.

    `in_force_until` is the last day in effect: its own, or the day before the next begins. None
    means that no end is known. `replaced_by` is the edition that takes over or has done so.
    `future` with `in_force_from` None: no day has been set.
    """

    status: Status
    in_force_from: date | None
    in_force_until: date | None
    replaced_by: Edition | None


def in_force_on(editions: Iterable[Edition], day: date) -> Edition | None:
    """The edition in force on a day; None when nothing is."""
    begun = [edition for edition in _starting(editions) if edition.in_force_from <= day]
    if not begun or _ended(begun[-1], day):
        return None
    return begun[-1]


def upcoming(editions: Iterable[Edition], day: date) -> list[Edition]:
    """The editions that will come into force after a day, the next one first."""
    return [edition for edition in _starting(editions) if edition.in_force_from > day]


def superseded_by(edition: Edition, editions: Iterable[Edition], day: date) -> Edition | None:
    """The edition that had taken this one's place by the day; None when none had."""
    successor = _successor(edition, _starting(editions))
    return successor if successor and successor.in_force_from <= day else None


def gaps(editions: Iterable[Edition]) -> list[Period]:
    """The periods without any edition in force, from the first edition's first day on.

    The last one has no end when the last edition has run out.
    """
    starting = _starting(editions)
    found = []
    for edition, following in pairwise([*starting, None]):
        if (end := edition.in_force_until) is None or end == date.max:
            continue
        gap_start = max(end + _DAY, edition.in_force_from)
        gap_end = following.in_force_from - _DAY if following else None
        if gap_end is None or gap_start <= gap_end:
            found.append(Period(gap_start, gap_end))
    return found


def overlaps(editions: Iterable[Edition]) -> list[Overlap]:
    """The pairs of editions whose stated dates claim the same days.

    An edition without a stated end claims nothing against one that begins on a later day.
    """
    dated = _dated(editions)
    pairs = ((a, b) for place, a in enumerate(dated) for b in dated[place + 1 :])
    return [Overlap(a, b, days) for a, b in pairs if (days := _shared_days(a, b))]


def validity(edition: Edition, editions: Iterable[Edition], day: date) -> Validity:
    """What holds for an edition on a day, among all editions of its Publikation."""
    if edition.state not in IN_FORCE_STATES:
        status = "withdrawn" if edition.state == "withdrawn" else "draft"
        return Validity(status, edition.in_force_from, edition.in_force_until, None)
    successor = _successor(edition, _starting(editions))
    until = _effective_end(edition, successor)
    status = _status(edition, successor, until, day)
    return Validity(status, edition.in_force_from, until, successor)


def _status(edition: Edition, successor: Edition | None, until: date | None, day: date) -> Status:
    """The status of an approved edition; one that never came into force is former or expired."""
    begins = edition.in_force_from
    if begins is None:
        return "future"
    counted = max(day, begins)
    if until is not None and until < counted:
        return _ending(successor, counted)
    return "future" if day < begins else "in_force"


def _ending(successor: Edition | None, day: date) -> Status:
    """How an edition that is no longer in force came to its end, as seen on a day."""
    return "former" if successor and successor.in_force_from <= day else "expired"


def _effective_end(edition: Edition, successor: Edition | None) -> date | None:
    """The last day in effect; before the first one if the edition never came into force."""
    ends = [edition.in_force_until] if edition.in_force_until else []
    if successor:
        ends.append(successor.in_force_from - _DAY)
    return min(ends, default=None)


def _dated(editions: Iterable[Edition]) -> list[Edition]:
    """The approved editions that have a first day, in the order in which they come into force."""
    candidates = [e for e in editions if e.state in IN_FORCE_STATES and e.in_force_from]
    return sorted(candidates, key=lambda e: (e.in_force_from, e.sequence, e.id))


def _starting(editions: Iterable[Edition]) -> list[Edition]:
    """The editions that take effect, one per first day, in order."""
    return list({edition.in_force_from: edition for edition in _dated(editions)}.values())


def _successor(edition: Edition, starting: list[Edition]) -> Edition | None:
    """The edition that takes this one's place: on its own first day, or the next after it."""
    first = edition.in_force_from
    if first is None or edition.state not in IN_FORCE_STATES:
        return None
    following = (e for e in starting if e.in_force_from >= first and e.id != edition.id)
    return next(following, None)


def _ended(edition: Edition, day: date) -> bool:
    return edition.in_force_until is not None and edition.in_force_until < day


def _shared_days(earlier: Edition, later: Edition) -> Period | None:
    """The days that both claim; None when they claim none in common."""
    start = later.in_force_from
    if earlier.in_force_until is None and earlier.in_force_from < start:
        return None
    ends = [end for end in (earlier.in_force_until, later.in_force_until) if end]
    end = min(ends, default=None)
    return Period(start, end) if end is None or start <= end else None
