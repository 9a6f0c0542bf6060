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
    return ", ".join(parts) + _extra(duration, parts) + _reserve(duration)


def _without_repetition(duration: Duration) -> Duration:
    """The duration without "1 gang om ugen, 2 timer", where "2 timer om ugen" says the same."""
    weekly = (duration.per_week_max or 0) * (duration.minutes_max or 0)
    if not weekly or weekly != (duration.hours_per_week or 0) * _HOUR:
        return duration
    return replace(
        duration, per_week_min=None, per_week_max=None, minutes_min=None, minutes_max=None
    )


def _sessions(duration: Duration) -> list[str]:
    if not (duration.sessions_min or duration.sessions_max):
        return []
    return [_between(duration.sessions_min, duration.sessions_max, _times)]


def _extra(duration: Duration, parts: list[str]) -> str:
    """The sessions on top, after all that is said of the others: nobody knows how long they are."""
    if not duration.extra_sessions:
        return ""
    if len(parts) == 1 and _sessions(duration):
        return f" og {_figure(duration.extra_sessions)} ekstra"
    return f", og {_times(duration.extra_sessions)} ekstra"


def _frequency(duration: Duration) -> list[str]:
    """How often; weekly hours may be spread over days."""
    parts = [
        *_said(duration, "per_day", _times, " om dagen"),
        *_said(duration, "per_week", _times, " om ugen"),
        *_said(duration, "per_month", _times, " om måneden"),
    ]
    if duration.every_weeks:
        weeks = duration.every_weeks
        parts.append(_EVERY.get(weeks, f"hver {weeks}. uge"))
    if duration.hours_per_week:
        least = duration.hours_per_week_min and duration.hours_per_week_min * _HOUR
        parts.append(_between(least, duration.hours_per_week * _HOUR, _hours) + " om ugen")
    if duration.days_per_week:
        days = _between(duration.days_per_week_min, duration.days_per_week, _unit("dag", "dage"))
        spread = f"fordelt på {days}" if duration.hours_per_week else f"{days} om ugen"
        parts.append(spread)
    return parts


def _said(duration: Duration, name: str, say: Callable[[float], str], after: str) -> list[str]:
    """One pair of figures in words; empty where the text has neither."""
    least, most = getattr(duration, f"{name}_min"), getattr(duration, f"{name}_max")
    return [_between(least, most, say) + after] if least or most else []


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
    """How many days, weeks or months the whole takes; sessions are spread over them."""
    lead = "over" if duration.sessions_min or duration.sessions_max else "i"
    lengths = (
        *_said(duration, "days", _unit("dag", "dage"), ""),
        *_said(duration, "weeks", _unit("uge", "uger"), ""),
        *_said(duration, "months", _unit("måned", "måneder"), ""),
    )
    return [f"{lead} {length}" for length in lengths]


def _total(duration: Duration) -> list[str]:
    """The hours of the whole course, unless one session is all there is."""
    total = duration.total_minutes
    if not total or not any(total) or total == (duration.minutes_min, duration.minutes_max):
        return []
    return [_between(*total, _hours) + " i alt"]


def _reserve(duration: Duration) -> str:
    """What the text itself says against taking the figures as fixed."""
    if duration.varies:
        return ", men det varierer"
    return ", men det aftales individuelt" if duration.individual else ""


def _between(least: float | None, most: float | None, say: Callable[[float], str]) -> str:
    """One figure, a range, "op til" where the least isn't known, "mindst" where the most isn't."""
    if least is None:
        return f"op til {say(most)}"
    if most is None:
        return f"mindst {say(least)}"
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
