"""Whether a place is open at a moment, and until when or from when."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta

from content_import.fields.dates import MONTHS

from .holidays import holiday, often_closed
from .real_days import Calendar
from .week import DAY, WEEK, Span, merged
from .words import DAY_NAMES, clock

_DAYS_AHEAD = 28
"""Four weeks: who opens once a week may lose two openings on end to Christmas."""


@dataclass(frozen=True)
class OpenState:
    """Whether it is open; `until` when it then closes, `opens` when it opens the next time.

    `until` None: it is closed, or never closes. `opens` None: it is open, never opens, or nobody
    can tell. `doubt` says in words why the weekly hours are not to be trusted today; "": they are.
    """

    open: bool
    until: datetime | None = None
    opens: datetime | None = None
    doubt: str = ""


def is_open(intervals: Iterable[Mapping[str, str]], moment: datetime, words: str = "") -> OpenState:
    """The state at a moment in Danish time.

    `words` is all that the place says of when it is open and closed. On a public holiday its
    weekly hours count only if the words say so, or if it never closes; where it gives two
    different hours for a day, none of them count.
    """
    midnight = datetime.combine(moment.date(), time(), moment.tzinfo)
    now = moment.hour * 60 + moment.minute
    calendar = Calendar(intervals, words)
    certain, doubtful = _around(calendar, moment.date())
    for start, end in certain:
        if start <= now < end:
            lasts = end - now < WEEK
            return OpenState(True, until=midnight + timedelta(minutes=end) if lasts else None)
    for start, end, day in doubtful:
        if start < DAY and end > now:
            return OpenState(False, doubt=_doubt(day, moment.date(), calendar.disagrees(day)))
    disagreeing = [start for start, _end, day in doubtful if calendar.disagrees(day)]
    opens = _next(now, [start for start, _end in certain], disagreeing)
    return OpenState(False, opens=None if opens is None else midnight + timedelta(minutes=opens))


def _next(now: int, certain: Iterable[int], disagreeing: Iterable[int]) -> int | None:
    """The first certain start after now; None where a day whose hours disagree comes first."""
    opens = min((start for start in certain if start > now), default=None)
    unsure = min((start for start in disagreeing if start > now), default=None)
    return None if opens is None or (unsure is not None and unsure < opens) else opens


def _around(calendar: Calendar, today: date) -> tuple[list[Span], list[tuple[int, int, date]]]:
    """The spans from yesterday on that count, and with their days those of which one can't tell."""
    certain: list[Span] = []
    doubtful = []
    for ahead in range(-1, _DAYS_AHEAD):
        day = today + timedelta(days=ahead)
        counts, spans = calendar.counts(day), calendar.spans(day, ahead)
        if counts:
            certain += spans
        elif counts is None:
            doubtful += [(*span, day) for span in spans]
    return merged(certain), doubtful


def in_sentence(state: OpenState, moment: datetime) -> str:
    """E.g. "åbent nu til kl. 15", "lukket nu, åbner mandag kl. 8.30" or "i dag er det 2. påskedag:
    ring og hør, om der er åbent"."""
    if state.doubt:
        return f"{state.doubt}: ring og hør, om der er åbent"
    if state.open:
        return f"åbent nu til {_clock_of(state.until)}" if state.until else "åbent hele døgnet"
    if state.opens is None:
        return "lukket nu"
    return f"lukket nu, åbner {_day_of(state.opens, moment)} {_clock_of(state.opens)}"


def _doubt(day: date, today: date, disagrees: bool) -> str:
    """What day it is, or was when the night began; or that its hours disagree."""
    when = "i dag er det" if day == today else "i går var det"
    if name := holiday(day):
        return f"{when} {name}"
    if disagrees:
        return "i dag er der oplyst to forskellige tider"
    return f"{when} {often_closed(day)}, og mange steder har lukket"


def _day_of(opens: datetime, moment: datetime) -> str:
    """The day on which it opens, as one says it: by its date where it is far away."""
    days_ahead = (opens.date() - moment.date()).days
    name = DAY_NAMES[opens.weekday()]
    if days_ahead > 7:
        return f"{name} den {opens.day}. {MONTHS[opens.month - 1]}"
    return {0: "i dag", 1: "i morgen", 7: f"næste {name}"}.get(days_ahead, name)


def _clock_of(moment: datetime) -> str:
    """A moment's time of day; midnight at the end of a day is kl. 24."""
    return clock("24:00" if moment.time() == time() else f"{moment:%H:%M}")
