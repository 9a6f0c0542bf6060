"""What a place writes beside its weekly hours: days on which it is closed, and public holidays.

Only what is said plainly is read: "24. december 2026: lukket", "Lukket 23. december - 3. januar",
"Lukket i uge 29 og 30", "Juleaften lukket", "også på helligdage". Lines with times of day say
more than that, and are left to the reader.
"""

import re
from collections.abc import Iterator
from datetime import date
from typing import Literal

from content_import.fields.dates import MONTHS

from .holidays import holiday, often_closed

_MONTH = rf"({'|'.join(MONTHS)})"
_DAYS = re.compile(
    rf"(?:(\d{{1,2}})\.(?: ?{_MONTH}(?: (\d{{4}}))?)? ?(?:-|–|til(?: og med)?) ?(?:den )?)?"
    rf"(\d{{1,2}})\. ?{_MONTH}(?: (\d{{4}}))?",
    re.IGNORECASE,
)
"""One day, or the first and the last; the year may be left out, the first month too."""
_WEEKS = re.compile(r"\buge (\d{1,2})(?: ?(-|–|til|og) ?(\d{1,2}))?(?: (\d{4}))?", re.IGNORECASE)
_TIME = re.compile(r"\bkl\b|\d[.:]\d\d\b(?!\d)|\d ?[-–] ?\d{1,2}(?![\d.])", re.IGNORECASE)
_ALWAYS = re.compile(r"alle årets dage|365 dage|døgnet rundt|hele døgnet|24/7", re.IGNORECASE)
_TOO = re.compile(r"\b(?:også|inkl\w*|samt)\b\.?(?: på)?(?: \w+-? ?(?:og|,))* ?helligdage?", re.I)
_NOT = re.compile(r"\blukket\b|\bikke\b|\bundtagen\b|\bundtaget\b|\bbortset\b", re.IGNORECASE)
_WORKDAYS = re.compile(r"hverdag|\bman\w*\.?\s*[-–]", re.IGNORECASE)

Said = Literal["open", "closed"]


def is_closed_on(words: str, day: date) -> bool:
    """Whether the text says that it is closed on a day, by date, week or the day's own name."""
    return any(names(line, day) for line in lines_of_closing(words))


def said_of_holidays(words: str) -> Said | None:
    """Whether the weekly hours count on public holidays; None where the text doesn't say it."""
    for line in words.splitlines():
        if _ALWAYS.search(line) and not _WORKDAYS.search(line):
            return "open"
        if "helligdag" in line.casefold() and _NOT.search(line):
            return "closed"
        if _TOO.search(line):
            return "open"
    return None


def lines_of_closing(words: str) -> Iterator[str]:
    """The lines that say on which days it is closed."""
    for line in re.split(r"[\n;]", words):
        without_days = _WEEKS.sub("", _DAYS.sub("", line))
        if re.search(r"\blukket\b", line, re.IGNORECASE) and not _TIME.search(without_days):
            yield line


def names(line: str, day: date) -> bool:
    """Whether a line names a day."""
    called = holiday(day) or often_closed(day)
    if called and re.search(rf"(?<!\w){re.escape(called)}\b", line, re.IGNORECASE):
        return True
    return any(_has_day(match, day) for match in _DAYS.finditer(line)) or any(
        _has_week(match, day) for match in _WEEKS.finditer(line)
    )


def _has_day(match: re.Match[str], day: date) -> bool:
    """Whether the days include this one; days without a year are meant each year."""
    first, first_month, first_year, last, last_month, last_year = match.groups()
    end_month = _number(last_month)
    start_month = _number(first_month) if first_month else end_month
    start, end = (start_month, int(first or last)), (end_month, int(last))
    if not last_year:
        here = (day.month, day.day)
        return start <= here <= end if start <= end else here >= start or here <= end
    start_year = int(first_year or last_year) - (not first_year and start > end)
    return (start_year, *start) <= (day.year, day.month, day.day) <= (int(last_year), *end)


def _has_week(match: re.Match[str], day: date) -> bool:
    """Whether the weeks (ISO 8601) include the day's."""
    first, between, last, year = match.groups()
    iso = day.isocalendar()
    if year and int(year) != iso.year:
        return False
    weeks = {int(first), int(last or first)}
    if between == "og" or not last:
        return iso.week in weeks
    return min(weeks) <= iso.week <= max(weeks)


def _number(month: str) -> int:
    return MONTHS.index(month.casefold()) + 1
