"""The days to come on which a place says that its weekly hours don't count."""

from collections.abc import Iterable, Mapping
from datetime import date, timedelta

from .real_days import Calendar

_AHEAD = 60
"""Days that are told of; search engines read a page again long before."""


def closed_days(
    intervals: Iterable[Mapping[str, str]], words: str, first: date
) -> tuple[date, ...]:
    """Days from the first on, on which it would be open by its week and says that it is closed.

    `words` is all that the place says of when it is open and closed. Where it says nothing of a
    public holiday nobody can tell, and the day is left out.
    """
    calendar = Calendar(intervals, words)
    days = (first + timedelta(days=ahead) for ahead in range(_AHEAD))
    return tuple(day for day in days if calendar.spans(day, 0) and calendar.counts(day) is False)
