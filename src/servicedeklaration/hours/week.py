"""Weekly hours as spans of minutes.

An interval is {"day": "mon", "from": "08:00", "to": "16:00"}; days are mon … sun. An end at or
before the start is on the next day; "24:00" is the end of the day.
"""

import re
from collections.abc import Iterable, Mapping
from itertools import pairwise

DAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
DAY = 24 * 60
WEEK = 7 * DAY
_CLOCK = re.compile(r"(\d{2}):(\d{2})", re.ASCII)

Span = tuple[int, int]
"""First minute, and the minute after the last; counted from Monday or from the day, as said."""


class HoursError(ValueError):
    """An interval that is no weekly opening time."""


def minutes(clock: str | None) -> int:
    """Minutes after midnight of "08:30"; at most "24:00", else HoursError."""
    match = _CLOCK.fullmatch(clock) if isinstance(clock, str) else None
    if not match or int(match[2]) > 59 or (total := int(match[1]) * 60 + int(match[2])) > DAY:
        raise HoursError(f"no time of day: {clock!r}")
    return total


def spans_by_day(intervals: Iterable[Mapping[str, str]]) -> dict[int, list[Span]]:
    """Day of the week (Monday is 0) → its spans, counted from that day's midnight, in order.

    Spans that touch or overlap are one. A day without any is left out.
    """
    days: dict[int, list[Span]] = {}
    for interval in intervals:
        days.setdefault(_day(interval), []).append(_span(interval))
    return {day: merged(days[day]) for day in sorted(days)}


def disagreeing(intervals: Iterable[Mapping[str, str]]) -> frozenset[int]:
    """Days of the week (Monday is 0) for which two different spans share time.

    "Mandag-onsdag 8-16" and "Tirsdag-torsdag 8-15" say two things of Tuesday, and nobody can tell
    which is right; "9-12" and "13-17" are two openings of one day.
    """
    days: dict[int, set[Span]] = {}
    for interval in intervals:
        days.setdefault(_day(interval), set()).add(_span(interval))
    return frozenset(day for day, spans in days.items() if _share_time(sorted(spans)))


def _share_time(spans: list[Span]) -> bool:
    return any(after[0] < before[1] for before, after in pairwise(spans))


def agreeing(intervals: Iterable[Mapping[str, str]]) -> tuple[Mapping[str, str], ...]:
    """The intervals of the days on whose hours the place says one thing."""
    known = tuple(intervals)
    doubtful = disagreeing(known)
    return tuple(one for one in known if _day(one) not in doubtful)


def _day(interval: Mapping[str, str]) -> int:
    if (day := interval.get("day")) not in DAYS:
        raise HoursError(f"no day of the week: {day!r}")
    return DAYS.index(day)


def _span(interval: Mapping[str, str]) -> Span:
    opens, closes = minutes(interval.get("from")), minutes(interval.get("to"))
    return opens, closes if closes > opens else closes + DAY


def merged(spans: Iterable[Span]) -> list[Span]:
    """The same minutes in as few spans as possible, in order."""
    result: list[Span] = []
    for start, end in sorted(spans):
        if result and start <= result[-1][1]:
            result[-1] = (result[-1][0], max(end, result[-1][1]))
        else:
            result.append((start, end))
    return result
