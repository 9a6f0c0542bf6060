"""Dates in Danish words."""

import re
from datetime import date

from content_import.fields.dates import danish_date

_ISO = re.compile(r"(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?", re.ASCII)


def long_date(day: date) -> str:
    """A day as "4. december 2024"."""
    return danish_date(day.isoformat())


def first_day(iso: str) -> date:
    """The first day that an ISO date of any precision may mean; ValueError when it is no date."""
    if not (match := _ISO.fullmatch(iso)):
        raise ValueError(f"no date: {iso!r}")
    return date(int(match[1]), int(match[2] or 1), int(match[3] or 1))


def partial_date(iso: str) -> str:
    """An ISO date of any precision: "4. december 2024", "februar 2018" or "2018".

    ValueError when it is no date.
    """
    first_day(iso)  # refuses what is no date
    return danish_date(iso)


def when(value: date | str) -> str:
    """When something happened: "den 4. december 2024", "i februar 2018" or "i 2018"."""
    iso = value if isinstance(value, str) else value.isoformat()
    return f"{'den' if iso.count('-') == 2 else 'i'} {partial_date(iso)}"
