"""A duration as data: what was read, and what can be computed from it."""

from dataclasses import dataclass

from content_import.fields.numbers import plain


@dataclass(frozen=True)
class Duration:
    """What a text says of frequency, length and number; None where it says nothing.

    A least without a most is "mindst", a most without a least "op til". `every_weeks` 2 is every
    other week. Minutes are those of one session or day; `days`, `weeks` and `months` are the
    length of the course, a year being twelve months; `whole_minutes` is its whole time where the
    text says it. `hours_per_week` and `days_per_week` are the most of a range. `individual` and
    `varies` are true only when the text says so, `about` when it gives its numbers loosely ("et
    par måneder", "ca. 8 uger").
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
    days_per_week_min: float | None = None
    hours_per_week_min: float | None = None
    per_day_min: float | None = None
    per_day_max: float | None = None
    days_min: float | None = None
    days_max: float | None = None
    whole_minutes: float | None = None
    individual: bool = False
    varies: bool = False
    about: bool = False

    @property
    def is_empty(self) -> bool:
        """Whether nothing could be read."""
        return self == Duration()

    @property
    def total_hours(self) -> tuple[float | None, float | None] | None:
        """`total_minutes` in hours."""
        total = self.total_minutes
        return total and (_whole(total[0], 60), _whole(total[1], 60))

    @property
    def total_minutes(self) -> tuple[float | None, float | None] | None:
        """Minutes of the whole course, least and most; None when they cannot be computed.

        What the text says itself first; then sessions times their length; else the minutes of a
        week or month times their number. Weeks are not counted in months, as no month has a whole
        number of them. The least is None for "op til", the most for "mindst". Of sessions that come
        on top ("+ 2 samtaler") no text says that they are as long as the others.
        """
        if self.whole_minutes:
            return self.whole_minutes, self.whole_minutes
        if self.extra_sessions:
            return None
        if self.minutes_max and (self.sessions_min or self.sessions_max):
            least = _product(self.sessions_min, self.minutes_min)
            return least, _product(self.sessions_max, self.minutes_max)
        if self.weeks_max and (weekly := self._weekly_minutes()):
            return _product(weekly[0], self.weeks_min), _product(weekly[1], self.weeks_max)
        if self.months_max and self.per_month_max and self.minutes_max:
            least = _product(self.per_month_min, self.minutes_min)
            most = self.per_month_max * self.minutes_max
            return _product(least, self.months_min), _product(most, self.months_max)
        return None

    def _weekly_minutes(self) -> tuple[float | None, float] | None:
        """Least and most minutes of one week; None when unknown."""
        if self.hours_per_week:
            return _product(self.hours_per_week_min, 60), self.hours_per_week * 60
        if not self.minutes_max:
            return None
        if self.days_per_week:
            least = _product(self.days_per_week_min, self.minutes_min)
            return least, self.days_per_week * self.minutes_max
        if self.every_weeks:
            least = self.minutes_min and self.minutes_min / self.every_weeks
            return least, self.minutes_max / self.every_weeks
        if self.per_week_max:
            least = _product(self.per_week_min, self.minutes_min)
            return least, self.per_week_max * self.minutes_max
        return None


def _product(one: float | None, other: float | None) -> float | None:
    """The product, None where a factor is unknown."""
    return plain(one * other) if one and other else None


def _whole(value: float | None, unit: int) -> float | None:
    return None if value is None else plain(value / unit)
