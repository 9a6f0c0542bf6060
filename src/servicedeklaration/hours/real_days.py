"""Weekly hours on real days: whether they count on one."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from functools import cached_property

from .exceptions import Said, lines_of_closing, names, said_of_holidays
from .holidays import holiday, often_closed
from .week import DAY, WEEK, Span, merged


@dataclass
class Calendar:
    """The weekly hours laid out on real days; `week` is day of the week → spans."""

    week: Mapping[int, list[Span]]
    words: str

    def spans(self, day: date, ahead: int) -> list[Span]:
        """The spans of a day that is so many days after another, in minutes from that one's
        midnight."""
        found = self.week.get(day.weekday(), ())
        return [(start + ahead * DAY, end + ahead * DAY) for start, end in found]

    def counts(self, day: date) -> bool | None:
        """Whether the weekly hours count on a day; None where one can't tell."""
        if any(names(line, day) for line in self._closings):
            return False
        if not (holiday(day) or often_closed(day)) or self._never_closes:
            return True
        if self._said == "open":
            return True
        return False if self._said == "closed" and holiday(day) else None

    @cached_property
    def _closings(self) -> tuple[str, ...]:
        return tuple(lines_of_closing(self.words))

    @cached_property
    def _said(self) -> Said | None:
        return said_of_holidays(self.words)

    @cached_property
    def _never_closes(self) -> bool:
        spans = ((d * DAY + s, d * DAY + e) for d, found in self.week.items() for s, e in found)
        return any(end - start >= WEEK for start, end in merged(spans))
