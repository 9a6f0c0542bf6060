"""Weekly hours on real days: whether they count on one."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from functools import cached_property

from .exceptions import Said, lines_of_closing, names, said_of_holidays
from .holidays import holiday, often_closed
from .week import DAY, WEEK, Span, disagreeing, merged, spans_by_day


@dataclass
class Calendar:
    """The weekly hours laid out on real days.

    `intervals` are weekly as in `week`; `words` is all that the place says of when it is open.
    """

    intervals: Iterable[Mapping[str, str]]
    words: str

    def __post_init__(self):
        intervals = tuple(self.intervals)
        self.week = spans_by_day(intervals)
        self._doubtful = disagreeing(intervals)

    def spans(self, day: date, ahead: int) -> list[Span]:
        """The spans of a day that is so many days after another, in minutes from that one's
        midnight."""
        found = self.week.get(day.weekday(), ())
        return [(start + ahead * DAY, end + ahead * DAY) for start, end in found]

    def disagrees(self, day: date) -> bool:
        """Whether the place gives two different hours for that day of the week."""
        return day.weekday() in self._doubtful

    def counts(self, day: date) -> bool | None:
        """Whether the weekly hours count on a day; None where one can't tell."""
        if any(names(line, day) for line in self._closings):
            return False
        if self.disagrees(day):
            return None
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
