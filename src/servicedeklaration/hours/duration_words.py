"""A duration in plain words: "8 gange, 1 gang om ugen, 2 timer hver gang, 16 timer i alt"."""

from collections.abc import Callable
from dataclasses import replace

from content_import.fields.duration import Duration

_EVERY = {2: "hver anden uge", 3: "hver tredje uge", 4: "hver fjerde uge"}
_HOUR = 60


def duration_words(duration: Duration) -> str | None:
    """What can be said in figures, in one line; None when there are none.

    The text as written stands beside it, so nothing is guessed here.
    """
    duration = _without_repetition(duration)
    parts = [
        *_sessions(duration),
        *_frequency(duration),
        *_length(duration),
        *_course(duration),
        *_total(duration),
    ]
    if not parts:
        return None
    if len(parts) == 1:
        parts[0] = parts[0].removeprefix("i ")
    return ", ".join(parts) + _reserve(duration)


def _without_repetition(duration: Duration) -> Duration:
    """The duration without "1 gang om ugen, 2 timer", where "2 timer om ugen" says the same."""
    weekly = (duration.per_week_max or 0) * (duration.minutes_max or 0)
    if not weekly or weekly != (duration.hours_per_week or 0) * _HOUR:
        return duration
    return replace(
        duration, per_week_min=None, per_week_max=None, minutes_min=None, minutes_max=None
    )


def _sessions(duration: Duration) -> list[str]:
    if not duration.sessions_max:
        return []
    extra = f" og {_figure(duration.extra_sessions)} ekstra" if duration.extra_sessions else ""
    return [_between(duration.sessions_min, duration.sessions_max, _times) + extra]


def _frequency(duration: Duration) -> list[str]:
    """How often; weekly hours may be spread over days."""
    parts = []
    if duration.per_week_max:
        parts.append(_between(duration.per_week_min, duration.per_week_max, _times) + " om ugen")
    if duration.per_month_max:
        often = _between(duration.per_month_min, duration.per_month_max, _times)
        parts.append(f"{often} om måneden")
    if duration.every_weeks:
        weeks = duration.every_weeks
        parts.append(_EVERY.get(weeks, f"hver {weeks}. uge"))
    if duration.hours_per_week:
        parts.append(_hours(duration.hours_per_week * _HOUR) + " om ugen")
    if duration.days_per_week:
        days = _counted(duration.days_per_week, "dag", "dage")
        spread = f"fordelt på {days}" if duration.hours_per_week else f"{days} om ugen"
        parts.append(spread)
    return parts


def _length(duration: Duration) -> list[str]:
    """How long each time, or how long where it is said of no repetition."""
    if not duration.minutes_max:
        return []
    words = _between(duration.minutes_min, duration.minutes_max, _hours)
    if duration.days_per_week:
        return [f"{words} hver dag"]
    return [f"{words} hver gang" if _repeats(duration) else words]


def _repeats(duration: Duration) -> bool:
    several = duration.sessions_max and duration.sessions_max > 1
    return bool(several or _frequency(duration))


def _course(duration: Duration) -> list[str]:
    """How many weeks or months the whole takes; a number of sessions is spread over them."""
    lead = "over" if duration.sessions_max else "i"
    weeks, months = duration.weeks_max, duration.months_max
    parts = []
    if weeks:
        words = _between(duration.weeks_min, weeks, _unit("uge", "uger"))
        parts.append(f"{lead} {words}")
    if months:
        words = _between(duration.months_min, months, _unit("måned", "måneder"))
        parts.append(f"{lead} {words}")
    return parts


def _total(duration: Duration) -> list[str]:
    """The hours of the whole course, unless one session is all there is."""
    total = duration.total_minutes
    if total is None or total[1] is None or total == (duration.minutes_min, duration.minutes_max):
        return []
    return [_between(*total, _hours) + " i alt"]


def _reserve(duration: Duration) -> str:
    """What the text itself says against taking the figures as fixed."""
    if duration.varies:
        return ", men det varierer"
    return ", men det aftales individuelt" if duration.individual else ""


def _between(least: float | None, most: float, say: Callable[[float], str]) -> str:
    """One figure, a range, or "op til" where the least is not known."""
    if least is None:
        return f"op til {say(most)}"
    if least == most:
        return say(most)
    first, last = say(least), say(most)
    figure, _, unit = first.partition(" ")
    last_unit = last.partition(" ")[2]
    if " " not in last_unit and last_unit.startswith(unit):
        return f"{figure}–{last}"
    return f"{first} til {last}"


def _times(count: float) -> str:
    return _counted(count, "gang", "gange")


def _unit(one: str, more: str) -> Callable[[float], str]:
    return lambda count: _counted(count, one, more)


def _hours(minutes: float) -> str:
    """Minutes as "45 minutter", "1½ time", "2 timer" or "1 time og 15 minutter"."""
    hours, rest = divmod(minutes, _HOUR)
    if not hours:
        return _counted(minutes, "minut", "minutter")
    if rest in (0, _HOUR / 2):
        return _counted(minutes / _HOUR, "time", "timer")
    return f"{_counted(hours, 'time', 'timer')} og {_counted(rest, 'minut', 'minutter')}"


def _counted(count: float, one: str, more: str) -> str:
    """A figure and its noun, which stands in the plural from two on."""
    return f"{_figure(count)} {one if count < 2 else more}"


def _figure(value: float) -> str:
    """A number the Danish way: "2", "1½", "½", "1,25"."""
    whole, rest = divmod(value, 1)
    if not rest:
        return str(int(whole))
    if rest == 0.5:
        return f"{int(whole) or ''}½"
    return f"{value:.2f}".rstrip("0").replace(".", ",")
