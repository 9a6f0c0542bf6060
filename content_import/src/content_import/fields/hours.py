"""Opening and telephone hours: the text as written, plus weekly intervals that can be shown.

Text like "Mandag - onsdag 8.00-16.00" gives one interval for each day. Days without hours, hours
without days, and days of some weeks only ("første torsdag i måneden") give nothing: the text says
it, the intervals don't guess.
"""

from content_import.fields.hours_model import DAYS, Hours, Interval
from content_import.fields.hours_reader import HoursReader
from content_import.fields.hours_table import unfolded

__all__ = ["DAYS", "Hours", "Interval", "read_hours"]


def read_hours(text: str) -> Hours:
    """The hours that a text states; no intervals when it states none."""
    found = set(HoursReader(unfolded(text)).intervals())
    intervals = tuple(sorted(found, key=lambda one: (DAYS.index(one.day), one.from_, one.to)))
    lines = [" ".join(line.split()) for line in text.splitlines()]
    return Hours("\n".join(line for line in lines if line), intervals)
