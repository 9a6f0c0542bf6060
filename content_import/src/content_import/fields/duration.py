"""How often, how long and how many times: the duration of an offer, read from its words.

"1 gang om ugen af to timers varighed. 8 gruppesessioner." is once a week, 120 minutes, eight
sessions. What the words don't say stays None; nothing is filled in.
"""

import re

from content_import.fields import duration_forms as forms
from content_import.fields.duration_model import Duration
from content_import.fields.numbers import number, plain

__all__ = ["Duration", "read_duration"]

LONGEST = 4000


def read_duration(text: str) -> Duration:
    """The duration that a text states; an empty Duration when it states none.

    Only the first `LONGEST` characters are read: a longer text is no statement of a duration.

    A text with a clock time and nothing countable ("Åbent til kl. 22.") is no duration.
    """
    return _Reader(text[:LONGEST]).read()


class _Reader:
    """Takes one statement after the other out of the text, the most exact first."""

    def __init__(self, text: str):
        self.text = " ".join(text.split())
        self.values: dict[str, float | bool] = {}

    def read(self) -> Duration:
        """The duration; see `read_duration`."""
        self._take_clock_times()
        self._take_extra()
        self.text = forms.FOLLOW_UP.sub(" ; ", self.text)
        self.text = forms.DEADLINE.sub(" ; ", self.text)
        self.text = forms.BETWEEN.sub(r"\g<n>-\g<m>", self.text)
        about = forms.ABOUT.search(self.text) is not None
        self._take_whole()
        self._take_interval()
        self._take_times_of_length()
        self._take_weekly_hours()
        self._take_days_a_week()
        self._take_range(forms.PER_DAY, "per_day")
        self._take_range(forms.PER_MONTH, "per_month")
        self._take_weekly_sessions()
        self._take_range(forms.PER_WEEK, "per_week")
        self._take_sessions()
        self._take_lengths()
        self._take_range(forms.WEEKS, "weeks")
        self._take_range(forms.MONTHS, "months")
        self._take_years()
        self._take_range(forms.DAYS, "days")
        self.values["about"] = about and bool(self.values)
        self.values["individual"] = forms.INDIVIDUAL.search(self.text) is not None
        self.values["varies"] = forms.VARIES.search(self.text) is not None
        return Duration(**self.values)

    def _take(self, pattern: re.Pattern) -> re.Match | None:
        """The first match, taken out of the text so that nothing reads it again."""
        match = pattern.search(self.text)
        if match:
            self.text = f"{self.text[: match.start()]} ; {self.text[match.end() :]}"
        return match

    def _take_clock_times(self) -> None:
        self.text = (
            forms.CLOCK_SPAN.sub(" ; ", self.text)
            if forms.CLOCK_TIME.search(self.text)
            else self.text
        )

    def _take_extra(self) -> None:
        match = self._take(forms.EXTRA)
        if match:
            self.values["extra_sessions"] = plain(number(match["n"]))

    def _take_interval(self) -> None:
        match = self._take(forms.EVERY)
        if match:
            self.values["every_weeks"] = 2 if match["other"] else 3 if match["third"] else 4
        elif self._take(forms.FORTNIGHT):
            self.values["every_weeks"] = 2
        elif match := self._take(forms.EVERY_N):
            self.values["every_weeks"] = plain(number(match["n"]))

    def _take_whole(self) -> None:
        """The hours that the text itself calls those of the whole course."""
        if match := self._take(forms.WHOLE):
            self.values["whole_minutes"] = plain(number(match["n"] or match["last"]) * 60)

    def _take_times_of_length(self) -> None:
        """How many times in "2 x 45 minutter"; the length stays to be read."""
        match = forms.TIMES_LENGTH.search(self.text)
        if match is None:
            return
        name = "per_week" if match["weekly"] else "per_month" if match["monthly"] else "sessions"
        self._set(name, number(match["n"]), number(match["m"] or match["n"]))
        before, after = self.text[: match.start()], self.text[match.end() :]
        self.text = f"{before} ; {match['length']} ; {after}"

    def _take_weekly_hours(self) -> None:
        """ "6 timer fordelt på tre dage ugentligt" are hours a week; "2 timer ugentligt" too."""
        match = self._take(forms.HOURS_WEEK)
        if match is None:
            return
        hours = plain(number(match["m"] or match["n"]))
        self._set_most("hours_per_week", match)
        if match["days"]:
            days = plain(number(match["days"]))
            self.values |= {"days_per_week": days, "days_per_week_min": days}
        elif hours <= forms.ONE_MEETING and "ugentlig" in match.group().lower():
            self._set("per_week", 1, 1)
            self._set("minutes", hours * 60, hours * 60)

    def _take_days_a_week(self) -> None:
        match = None if "days_per_week" in self.values else self._take(forms.DAYS_WEEK)
        if match:
            self._set_most("days_per_week", match)

    def _set_most(self, name: str, match: re.Match) -> None:
        """Keep a range whose most goes by the plain name."""
        least, most = number(match["n"]), number(match["m"] or match["n"])
        self.values[name] = plain(most)
        if not match["upto"]:
            self.values[f"{name}_min"] = plain(min(least, most))

    def _take_weekly_sessions(self) -> None:
        match = self._take(forms.WEEKLY_SESSIONS)
        if match is None:
            return
        count = number(match["n"])
        if count > forms.MOST_A_WEEK:
            self._set("sessions", count, count)
        self._set("per_week", *[1 if count > forms.MOST_A_WEEK else count] * 2)

    def _take_range(self, pattern: re.Pattern, name: str) -> None:
        """Least and most of a range; "op til" sets no least, and one number sets both."""
        match = None if f"{name}_max" in self.values else self._take(pattern)
        if match is None:
            return
        groups = match.groupdict()
        most = number(groups.get("m") or groups.get("n") or "1")
        least = number(groups.get("n") or "1")
        self._set(name, None if groups.get("upto") else least, most)

    def _set(self, name: str, least: float | None, most: float) -> None:
        if least is not None:
            self.values[f"{name}_min"] = plain(min(least, most))
        self.values[f"{name}_max"] = plain(most)

    def _take_sessions(self) -> None:
        match = None if "sessions_max" in self.values else self._take(forms.SESSIONS)
        if match is None:
            return
        first = match["all"] or match["total"] or match["bare"] or match["n"]
        last = match["all_m"] or match["total_m"] or match["m"] or first
        if match["least"]:
            self.values["sessions_min"] = plain(number(first))
            return
        self._set("sessions", None if match["upto"] else number(first), number(last))

    def _take_years(self) -> None:
        """Years as months; a high number of years is an age."""
        if "months_max" in self.values:
            return
        if self._take(forms.HALF_YEAR):
            self._set("months", 6, 6)
            return
        match = self._take(forms.YEARS)
        if match and number(match["m"] or match["n"]) <= forms.MOST_YEARS:
            least, most = number(match["n"]), number(match["m"] or match["n"])
            self._set("months", None if match["upto"] else least * 12, most * 12)

    def _take_lengths(self) -> None:
        """Minutes of one session, from minutes, quarters or hours."""
        if "minutes_max" in self.values:
            return
        if self._take(forms.HALF_HOUR):
            self._set("minutes", 30, 30)
        elif match := self._take(forms.QUARTERS):
            self._set("minutes", *[15 * number(match["n"])] * 2)
        elif match := self._take(forms.MINUTES):
            self._set_minutes(match, 1)
        elif match := self._take(forms.HOURS):
            self._set_minutes(match, 60)

    def _set_minutes(self, match: re.Match, unit: int) -> None:
        least, most = number(match["n"]), number(match["m"] or match["n"])
        self._set("minutes", None if match["upto"] else least * unit, most * unit)
