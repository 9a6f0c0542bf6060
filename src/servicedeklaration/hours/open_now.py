"""Whether a place is open at a moment, and until when or from when."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime, time, timedelta

from .week import DAY, WEEK, merged, spans_by_day
from .words import DAY_NAMES, clock


@dataclass(frozen=True)
class OpenState:
    """Whether it is open; `until` when it then closes, `opens` when it opens the next time.

    `until` None: it is closed, or never closes. `opens` None: it is open, or never opens.
    """

    open: bool
    until: datetime | None = None
    opens: datetime | None = None


def is_open(intervals: Iterable[Mapping[str, str]], moment: datetime) -> OpenState:
    """The state at a moment in Danish time; public holidays are not known here."""
    midnight = datetime.combine(moment.date(), time(), moment.tzinfo)
    monday = midnight - timedelta(days=moment.weekday())
    now = moment.weekday() * DAY + moment.hour * 60 + moment.minute
    for start, end in _spans_around(intervals):
        if start <= now < end:
            lasts = end - now < WEEK
            return OpenState(True, until=monday + timedelta(minutes=end) if lasts else None)
        if start > now:
            return OpenState(False, opens=monday + timedelta(minutes=start))
    return OpenState(False)


def in_sentence(state: OpenState, moment: datetime) -> str:
    """E.g. "åbent nu til kl. 15" or "lukket nu, åbner mandag kl. 8.30"."""
    if state.open:
        return f"åbent nu til {_clock_of(state.until)}" if state.until else "åbent hele døgnet"
    if state.opens is None:
        return "lukket"
    days_ahead = (state.opens.date() - moment.date()).days
    name = DAY_NAMES[state.opens.weekday()]
    day = {0: "i dag", 1: "i morgen", 7: f"næste {name}"}.get(days_ahead, name)
    return f"lukket nu, åbner {day} {_clock_of(state.opens)}"


def _spans_around(intervals: Iterable[Mapping[str, str]]) -> list[tuple[int, int]]:
    """The open spans of the week before, this one and the next, in minutes from this Monday."""
    week = [
        (day * DAY + start, day * DAY + end)
        for day, spans in spans_by_day(intervals).items()
        for start, end in spans
    ]
    return merged((s + shift, e + shift) for shift in (-WEEK, 0, WEEK) for s, e in week)


def _clock_of(moment: datetime) -> str:
    """A moment's time of day; midnight at the end of a day is kl. 24."""
    return clock("24:00" if moment.time() == time() else f"{moment:%H:%M}")
