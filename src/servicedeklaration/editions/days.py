"""Danish calendar days: the one that a moment lies in, and those that people write."""

import re
from calendar import monthrange
from datetime import date, datetime
from zoneinfo import ZoneInfo

from content_import.fields.dates import find_dates

COPENHAGEN = ZoneInfo("Europe/Copenhagen")
"""The municipalities' time; a day begins and ends by it, summer and winter."""

_ISO = re.compile(r"\d{4}-\d{2}-\d{2}", re.ASCII)
_LONGEST = 40
"""Signs that a written day may have; more is no day."""


def day_of(moment: datetime) -> date:
    """The Danish day that a moment lies in; ValueError for a moment without a time zone."""
    if moment.tzinfo is None:
        raise ValueError("a moment without a time zone lies in no known day")
    return moment.astimezone(COPENHAGEN).date()


def months_after(day: date, months: int) -> date:
    """The same day of a later month, or that month's last."""
    years, month = divmod(day.month - 1 + months, 12)
    year, month = day.year + years, month + 1
    return date(year, month, min(day.day, monthrange(year, month)[1]))


def looks_like_day(text: str) -> bool:
    """Whether a text has the form 2024-05-01, be there such a day or not."""
    return _ISO.fullmatch(text) is not None


def read_iso_day(text: str) -> date | None:
    """The day of a text as 2024-05-01 (ISO 8601, extended form); None for all else."""
    if not looks_like_day(text):
        return None
    try:
        return date.fromisoformat(text)
    except ValueError:
        return None


def read_written_day(text: str) -> date | None:
    """The day of a text that is one whole day, as people write them: "1. maj 2024", "1/5-2024".

    None for what is none, or not exact to the day.
    """
    written = text.strip()
    if looks_like_day(written):
        return read_iso_day(written)
    found = find_dates(written) if len(written) <= _LONGEST else []
    if len(found) != 1 or (found[0].start, found[0].end) != (0, len(written)):
        return None
    return read_iso_day(found[0].iso)
