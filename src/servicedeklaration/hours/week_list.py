"""The hours of this week day by day, and what the text says beside them."""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date, timedelta

from content_import.fields.hours import read_hours

from .holidays import holiday, often_closed
from .real_days import Calendar
from .week import disagreeing
from .words import DAY_NAMES, listed, times

_CLOSED = "lukket"
_ONLY_HOURS = re.compile(
    r"(?:\b(?:man|tirs?|ons|tors?|fre|lør|søn)(?:dage?)?\b|\bhverdage?\b|\balle dage\b"
    r"|\b(?:kl|og|til|fra)\b|[\d\s.,:–-])+",
    re.IGNORECASE,
)


@dataclass(frozen=True)
class DayRow:
    """One day: "Mandag", "kl. 8.30–15" or "lukket"; `note` e.g. "i dag, 2. påskedag", or ""."""

    name: str
    hours: str
    note: str = ""
    is_today: bool = False


def week_rows(
    intervals: Iterable[Mapping[str, str]], today: date, words: str = ""
) -> tuple[DayRow, ...]:
    """The seven days of the week that a day is in; days that are past are as in any week.

    On a holiday of which one can't tell, the row says so instead of the hours.
    """
    calendar = Calendar(intervals, words)
    monday = today - timedelta(days=today.weekday())
    days = (monday + timedelta(days=ahead) for ahead in range(7))
    return tuple(_row(calendar, day, today) for day in days)


def _row(calendar: Calendar, day: date, today: date) -> DayRow:
    special = (holiday(day) or often_closed(day)) if day >= today else None
    notes = filter(None, ("i dag" if day == today else "", special))
    hours = _hours(calendar, day, calendar.counts(day) if day >= today else True)
    return DayRow(DAY_NAMES[day.weekday()].capitalize(), hours, ", ".join(notes), day == today)


def _hours(calendar: Calendar, day: date, counts: bool | None) -> str:
    spans = calendar.spans(day, 0)
    if not spans or counts is False:
        return _CLOSED
    if calendar.disagrees(day):
        return "to forskellige tider"
    return times(spans) if counts else "ring og hør, om der er åbent"


def beside_the_week(text: str, intervals: Iterable[Mapping[str, str]]) -> tuple[str, ...]:
    """The lines of the text that say more than the weekly hours do.

    All of them, where the text states other hours than the intervals, or two for one day.
    """
    intervals = tuple(intervals)
    lines = [line.strip() for line in text.splitlines() if line.strip()]
    plain = [line for line in lines if _ONLY_HOURS.fullmatch(line)]
    stated = {(one.day, one.from_, one.to) for one in read_hours("\n".join(plain)).intervals}
    known = {(one["day"], one["from"], one["to"]) for one in intervals}
    return tuple(
        lines
        if stated != known or disagreeing(intervals)
        else [line for line in lines if line not in plain]
    )


def disagreement(intervals: Iterable[Mapping[str, str]]) -> str:
    """A plain word on the days for which two different hours are given; "" where there are none."""
    names = [DAY_NAMES[day] for day in sorted(disagreeing(intervals))]
    return f"De oplyste tider for {listed(names)} passer ikke sammen." if names else ""
