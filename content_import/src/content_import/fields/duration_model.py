"""A duration as data: what was read, and what can be computed from it."""

from dataclasses import dataclass

from content_import.fields.numbers import plain


@dataclass(frozen=True)
class Duration:
    """What a text says of frequency, length and number; None where it says nothing.

    `every_weeks` 2 is every other week. Minutes are those of one session or day; `weeks` and
    `months` are the length of the course. `individual` and `varies` are true only when the text
    says so, `about` when it gives its numbers loosely ("et par måneder", "ca. 8 uger").
    """

    per_week_min: float | None = None
    per_week_max: float | None = None
    per_month_min: float | None = None
    per_month_max: float | None = None
    every_weeks: int | None = None
    minutes_min: float | None = None
    minutes_max: float | None = None
    sessions_min: float | None = None
    sessions_max: float | None = None
    extra_sessions: int | None = None
    weeks_min: float | None = None
    weeks_max: float | None = None
    months_min: float | None = None
    months_max: float | None = None
    days_per_week: float | None = None
    hours_per_week: float | None = None
    individual: bool = False
    varies: bool = False
    about: bool = False

    @property
    def is_empty(self) -> bool:
        """Whether nothing could be read."""
        return self == Duration()

    @property
    def total_minutes(self) -> tuple[float | None, float | None] | None:
        """Minutes of the whole course, least and most; None when they cannot be computed.

        Sessions times their length first; else times a week (or hours a week) times weeks. The
        least is None for "op til" and the like.
        """
        extra = self.extra_sessions or 0
        if self.sessions_max and self.minutes_max:
            least = self.sessions_min and (self.sessions_min + extra) * (self.minutes_min or 0)
            return _whole(least or None), _whole((self.sessions_max + extra) * self.minutes_max)
        weekly = self._weekly_minutes()
        if weekly is None or not self.weeks_max:
            return None
        least = weekly[0] * self.weeks_min if self.weeks_min else None
        return _whole(least), _whole(weekly[1] * self.weeks_max)

    def _weekly_minutes(self) -> tuple[float, float] | None:
        """Least and most minutes of one week; None when unknown."""
        if self.hours_per_week:
            return self.hours_per_week * 60, self.hours_per_week * 60
        if not self.minutes_max or not self.minutes_min:
            return None
        if self.days_per_week:
            return self.days_per_week * self.minutes_min, self.days_per_week * self.minutes_max
        if self.every_weeks:
            return self.minutes_min / self.every_weeks, self.minutes_max / self.every_weeks
        if self.per_week_min and self.per_week_max:
            return self.per_week_min * self.minutes_min, self.per_week_max * self.minutes_max
        return None


def _whole(value: float | None) -> float | None:
    return None if value is None else plain(value)
