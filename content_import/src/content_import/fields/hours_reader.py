"""One pass over a text of hours: days wait until hours come, and hours without days for days."""

import re

from content_import.fields.hours_model import DAYS, Interval
from content_import.fields.hours_tokens import (
    BETWEEN,
    DAY_AFTER_CLOSED,
    TOKEN,
    day_of,
    days_of_group,
    end_of,
    span_of,
)

_OPEN_END = re.compile(r"(?:[-–—]|\btil|\bmed|\bt\.?o\.?m\.?)\s{0,3}$", re.IGNORECASE)
_PAUSE_LEAD = re.compile(r"[ ]{0,3}(?:i[ ]tidsrummet|mellem|fra)?[ ]{0,3}", re.IGNORECASE)
_MOST_EARLY = 14
"""Spans of hours before their days: twice for each day of a week."""


class HoursReader:
    """Reads the words of a text one after the other.

    `days` are the groups of days named, `used` once hours have been given to them; `batch` is
    where the intervals of those days begin in `found`.
    """

    def __init__(self, text: str):
        self.text = text
        self.found: list[Interval] = []
        self.days: list[list[int]] = []
        self.early: list[tuple[str, str]] = []
        self.used = False
        self.batch = 0
        self.range_open = False
        self.excluding = False
        self.replacing = False
        self.on_occasion = False
        self.closed_until = -1
        self.passed = 0

    def intervals(self) -> list[Interval]:
        """All intervals in the order of the text."""
        for match in TOKEN.finditer(self.text):
            if match.start() >= self.passed:
                kind = "hours" if match["hours"] else "until" if match["until"] else match.lastgroup
                getattr(self, f"_on_{kind}")(match)
        self._keep_early()
        return self.found

    def _on_day(self, match: re.Match) -> None:
        self._add_days([day_of(match["day"])])

    def _on_group(self, match: re.Match) -> None:
        if days := days_of_group(match["group"]):
            self._add_days(days)

    def _on_holiday(self, match: re.Match) -> None:
        self.range_open = False

    def _on_to_day(self, match: re.Match) -> None:
        gap = self.text[max(0, match.start() - 3) : match.start()]
        self.range_open = bool(self.days) and not self.used and "," not in gap

    def _on_line(self, match: re.Match) -> None:
        self._keep_early()
        self.early, self.excluding, self.replacing = [], False, False
        if not _OPEN_END.search(self.text[max(0, match.start() - 12) : match.start()]):
            self.range_open = False

    def _on_occasion(self, match: re.Match) -> None:
        """Days of some weeks only: the hours with them are no weekly hours."""
        self._keep_early()
        self.days, self.used, self.early = [], True, []
        self.on_occasion = True

    def _on_but(self, match: re.Match) -> None:
        self.excluding = bool(self.days)

    def _on_instead(self, match: re.Match) -> None:
        """ "Onsdag dog 10-18": these hours take the place of the day's among the days before."""
        self.replacing = True

    def _on_closed(self, match: re.Match) -> None:
        """ "Onsdag lukket" and "lukket onsdag" take the day out of the days before them."""
        shut = self._all_days() if not self.used else []
        after = None if shut else DAY_AFTER_CLOSED.match(self.text, match.end())
        if after:
            shut, self.passed = [day_of(after["day"])], after.end()
        self._drop(shut)
        self.closed_until = _PAUSE_LEAD.match(self.text, match.end()).end()
        self.days, self.used = [], True

    def _on_round(self, match: re.Match) -> None:
        self._open_batch()
        for day in sorted(set(self._all_days() or range(7))):
            self.found.append(Interval(DAYS[day], "00:00", "24:00"))
        self.used = True

    def _on_until(self, match: re.Match) -> None:
        """ "Hverdage 8-15, torsdag til kl. 17" changes the end of a day whose hours are known."""
        days = {DAYS[day] for day in self._all_days()} if not self.used else set()
        for at, one in enumerate(self.found[self.batch :], start=self.batch):
            if one.day in days and one.from_ < end_of(match):
                self.found[at] = Interval(one.day, one.from_, end_of(match))
                self.used = True

    def _on_hours(self, match: re.Match) -> None:
        self.range_open = self.excluding = False
        before = self.text[max(0, match.start() - 12) : match.start()]
        if " og " in match.group() and not BETWEEN.search(before):
            return
        if match.start() <= self.closed_until:
            self._cut_out(*span_of(match))
        elif self.days:
            self._keep_early()
            if self.days:
                self._keep(span_of(match))
            else:
                self._wait(span_of(match))
        elif not self.on_occasion:
            self._wait(span_of(match))

    def _wait(self, span: tuple[str, str]) -> None:
        """Let hours wait for their days, the last few of them."""
        self.early = [*self.early[1 - _MOST_EARLY :], span]

    def _all_days(self) -> list[int]:
        return list(dict.fromkeys(day for group in self.days for day in group))

    def _add_days(self, days: list[int]) -> None:
        """Days to wait for hours; "mandag - onsdag" fills the days between."""
        if self.excluding:
            left = [[day for day in group if day not in days] for group in self.days]
            self.days = [group for group in left if group]
            self._drop(days)
            return
        self.on_occasion = False
        if self.used:
            self.days, self.used = [], False
        if self.range_open and self.days:
            first, last = self.days[-1][-1], days[0]
            filled = [day % 7 for day in range(first + 1, last + (8 if last < first else 1))]
            self.days[-1] = [day for day in self.days[-1] if day not in filled] + filled
        else:
            # A day named again is still one, so what waits stays short.
            self.days = [group for group in self.days if group != days] + [days]
        self.range_open = False

    def _keep_early(self) -> None:
        """Give hours that stood before their days ("kl. 9-12 mandag til torsdag") those days."""
        if self.early and self.days and not self.used:
            for span in self.early:
                self._keep(span)
            self.days, self.early = [], []

    def _open_batch(self) -> None:
        if not self.used:
            self.batch = len(self.found)

    def _keep(self, span: tuple[str, str]) -> None:
        """One interval for each day; hours past midnight are cut at it."""
        if self.replacing:
            self._drop(self._all_days())
        else:
            self._open_batch()
        self.used, self.replacing = True, False
        begin, end = span
        for day in self._all_days():
            if begin < end:
                self.found.append(Interval(DAYS[day], begin, end))
            elif begin > end and end <= "08:00" and begin >= "12:00":
                self.found.append(Interval(DAYS[day], begin, "24:00"))
                if end > "00:00":
                    self.found.append(Interval(DAYS[(day + 1) % 7], "00:00", end))

    def _drop(self, days: list[int]) -> None:
        """Take days out of the hours given last."""
        names = {DAYS[day] for day in days}
        kept = [one for one in self.found[self.batch :] if one.day not in names]
        self.found[self.batch :] = kept

    def _cut_out(self, begin: str, end: str) -> None:
        """Take a break ("lukket 12-12.30") out of the hours given last."""
        parts: list[Interval] = []
        for one in self.found[self.batch :]:
            if not one.from_ < begin < end < one.to:
                parts.append(one)
            else:
                parts.append(Interval(one.day, one.from_, begin))
                parts.append(Interval(one.day, end, one.to))
        self.found[self.batch :] = parts
