"""Weekly hours in Danish words."""

from collections.abc import Iterable, Mapping
from itertools import groupby

from .week import DAY, Span, minutes, spans_by_day

DAY_NAMES = ("mandag", "tirsdag", "onsdag", "torsdag", "fredag", "lørdag", "søndag")
_ROUND_THE_CLOCK = [(0, DAY)]


def clock(time_of_day: str) -> str:
    """A time of day: "kl. 8.30", "kl. 8"."""
    return f"kl. {_number(minutes(time_of_day))}"


def in_words(intervals: Iterable[Mapping[str, str]]) -> list[tuple[str, str]]:
    """The week's hours, e.g. [("Mandag–torsdag", "kl. 8.30–15"), ("Fredag", "kl. 8.30–12")].

    Days that follow each other with the same hours are one row; hours that overlap are joined.
    """
    days = spans_by_day(intervals)
    rows = groupby(days, key=days.__getitem__)
    return [(_days(list(row)), times(spans)) for spans, row in rows]


def _days(days: list[int]) -> str:
    """Days of the week: "Mandag–onsdag og fredag"."""
    if len(days) == len(DAY_NAMES):
        return "Alle dage"
    runs = [
        [day for _, day in run] for _, run in groupby(enumerate(days), key=lambda p: p[1] - p[0])
    ]
    names = [name for run in runs for name in _run(run)]
    return listed(names).capitalize()


def _run(days: list[int]) -> list[str]:
    """Days in a row: two stand by themselves, more as "mandag–onsdag"."""
    names = [DAY_NAMES[day] for day in days]
    return [f"{names[0]}–{names[-1]}"] if len(names) > 2 else names


def times(spans: list[Span]) -> str:
    """A day's hours: "kl. 8.30–12 og 13–15"."""
    if spans == _ROUND_THE_CLOCK:
        return "hele døgnet"
    return "kl. " + listed([f"{_number(start)}–{_number(end)}" for start, end in spans])


def listed(words: list[str]) -> str:
    """Words as a list: "a, b og c"."""
    return " og ".join([", ".join(words[:-1]), words[-1]] if len(words) > 1 else words)


def _number(minutes: int) -> str:
    """Minutes after midnight as "8.30" or "8"; past the end of the day it is the next one's."""
    hour, minute = divmod(minutes if minutes <= DAY else minutes - DAY, 60)
    return f"{hour}.{minute:02}" if minute else str(hour)
