"""What was in force on a day, and where the archive cannot tell.

`timeline` says what counts as things are now. Asked about an earlier day, an edition that has been
withdrawn since did count on it: a withdrawal takes effect from its own day, and changes no past.
"""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date
from typing import Literal

from .timeline import Edition, in_force_on

Why = Literal["", "before", "withdrawn", "gap", "nothing"]


@dataclass(frozen=True)
class AsOf:
    """The answer to what was in force on `day`.

    `edition` None: nothing was. Then `why` is "before" (earlier than all that is known),
    "withdrawn" (the latest to begin had been withdrawn), "gap" (it had ended, and none had taken
    over) or "nothing" (no edition has ever been in force); `last` is that latest edition.
    `following` is the next to begin after the day, None when none is known. `earliest` is the
    first day that the archive knows something about.
    """

    day: date
    edition: Edition | None
    earliest: date | None
    why: Why = ""
    last: Edition | None = None
    following: Edition | None = None


def as_of(editions: Iterable[Edition], day: date) -> AsOf:
    """What was in force on a day; for a day to come, what is to be as far as is decided now."""
    known = {edition.id: edition for edition in editions}
    earliest = min((each.in_force_from for each in known.values() if _counted(each)), default=None)
    found = in_force_on([_as_it_stood(each, day) for each in known.values()], day)
    if found is not None:
        return AsOf(day, known[found.id], earliest)
    last = _latest_begun(known.values(), day)
    return AsOf(day, None, earliest, _why(last, day, earliest), last, _next(known.values(), day))


def _as_it_stood(edition: Edition, day: date) -> Edition:
    """The edition as it was on a day: approved, if it was withdrawn only later."""
    return replace(edition, state="approved") if _withdrawn_after(edition, day) else edition


def _withdrawn_after(edition: Edition, day: date) -> bool:
    withdrawn_from = edition.withdrawn_from
    return edition.state == "withdrawn" and withdrawn_from is not None and withdrawn_from > day


def _counted(edition: Edition) -> bool:
    """Whether an edition is, was or will be in force by itself, whatever others say."""
    begins, ends = edition.in_force_from, edition.in_force_until
    if begins is None or (ends is not None and ends < begins):
        return False
    return edition.state == "approved" or _withdrawn_after(edition, begins)


def _latest_begun(editions: Iterable[Edition], day: date) -> Edition | None:
    """Of the approved and withdrawn editions the one that was to begin last, up to a day."""
    begun = [
        each
        for each in editions
        if each.state in ("approved", "withdrawn")
        and each.in_force_from
        and each.in_force_from <= day
    ]
    return max(begun, key=lambda each: (each.in_force_from, each.sequence), default=None)


def _next(editions: Iterable[Edition], day: date) -> Edition | None:
    later = [each for each in editions if _counted(each) and each.in_force_from > day]
    return min(later, key=lambda each: (each.in_force_from, -each.sequence), default=None)


def _why(last: Edition | None, day: date, earliest: date | None) -> Why:
    if last is not None and last.state == "withdrawn" and not _withdrawn_after(last, day):
        return "withdrawn"
    if earliest is None:
        return "nothing"
    return "before" if day < earliest else "gap"
