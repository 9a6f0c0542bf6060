"""Opening and telephone hours: the text as written, plus weekly intervals that can be shown.

Text like "Mandag - onsdag 8.00-16.00" gives one interval for each day. Days without hours and
hours without days give nothing: the text says it, the intervals don't guess.
"""

import re

from content_import.fields.hours_model import DAYS, Hours, Interval
from content_import.fields.hours_table import unfolded

__all__ = ["DAYS", "Hours", "Interval", "read_hours"]

_FULL = ("mandag", "tirsdag", "onsdag", "torsdag", "fredag", "lørdag", "søndag")
_SHORT = ("man", "tirs", "tir", "ons", "tors", "tor", "fre", "lør", "søn")
_GROUPS = {
    "hverdage": range(5),
    "hverdag": range(5),
    "ugens dage": range(7),
    "alle dage": range(7),
    "alle ugens dage": range(7),
    "hver dag": range(7),
    "dagligt": range(7),
    "ma-to": range(4),
    "ma-fr": range(5),
    "ma-sø": range(7),
    "weekend": range(5, 7),
    "weekender": range(5, 7),
    "weekenden": range(5, 7),
}
_TIME = r"(?:[01]?\d|2[0-4])(?:[.:][0-5]\d)?"
_CLOCK = r"(?:\b(?:kl|klokken)\b\.?\s{0,3}){0,2}"
_TOKEN = re.compile(
    rf"(?P<hours>{_CLOCK}(?:fra\s{{1,3}})?{_CLOCK}(?<![\d.,:/])(?P<from>{_TIME})\s{{0,3}}"
    rf"(?:[-–—]|til|og)\s{{0,3}}{_CLOCK}(?P<to>{_TIME})(?![\d:/]|[.,]\d))"
    r"|(?P<round>døgnet\s{1,3}rundt|24\s{0,2}timer\s{1,3}i\s{1,3}døgnet|hele\s{1,3}døgnet)"
    r"|(?P<closed>\blukket\b|\blukker\b)"
    r"|(?P<group>\b(?:alle\s{1,3}(?:ugens\s{1,3})?|ugens\s{1,3}|hver\s{1,3})?"
    r"(?:hverdage?|dage?|dagligt|weekend(?:er|en)?)\b"
    r"|\bma\.?\s?[-–]\s?(?:to|fr|sø)\b)"
    r"|(?P<holiday>\b(?:hellig|ferie)dage?\b)"
    rf"|(?P<day>\b(?:{'|'.join(_FULL)})(?:e|en|s)?\b\.?"
    rf"|\b(?:{'|'.join(_SHORT)})(?:\.|\b)(?=\s{{0,3}}(?:[-–—:/.]|kl\b|\d|(?:og|til)\s|,\s{{0,3}}"
    rf"(?:{'|'.join(name[:3] for name in _FULL)}))))"
    r"|(?P<to_day>(?:[-–—]|\btil(?:\s{1,3}og\s{1,3}med)?\b))"
    r"|(?P<line>\n)",
    re.IGNORECASE,
)

_BETWEEN = re.compile(r"\b(?:mellem|imellem)\s{0,3}$", re.IGNORECASE)


def read_hours(text: str) -> Hours:
    """The hours that a text states; no intervals when it states none."""
    found = set(_Reader(unfolded(text)).intervals())
    intervals = tuple(sorted(found, key=lambda one: (DAYS.index(one.day), one.from_, one.to)))
    lines = [" ".join(line.split()) for line in text.splitlines()]
    return Hours("\n".join(line for line in lines if line), intervals)


class _Reader:
    """One pass over the text: days wait until hours come, and hours without days wait for days."""

    def __init__(self, text: str):
        self.text = text
        self.days: list[list[int]] = []
        self.early: re.Match | None = None
        self.range_open = False
        self.used = False
        self.found: list[Interval] = []

    def intervals(self) -> list[Interval]:
        """All intervals in the order of the text."""
        for match in _TOKEN.finditer(self.text):
            kind = "hours" if match["hours"] else match.lastgroup
            getattr(self, f"_on_{kind}")(match)
        self._keep_early()
        return self.found

    def _on_day(self, match: re.Match) -> None:
        word = match["day"].lower()[:3]
        self._add_days([next(i for i, name in enumerate(_FULL) if name.startswith(word))])

    def _on_group(self, match: re.Match) -> None:
        word = " ".join(match["group"].lower().split())
        word = word.removeprefix("alle ") if "hverdag" in word else word
        if word.startswith("ma"):
            word = f"ma-{word[-2:]}"
        if word in _GROUPS:
            self._add_days(list(_GROUPS[word]))

    def _on_holiday(self, match: re.Match) -> None:
        self.range_open = False

    def _on_to_day(self, match: re.Match) -> None:
        gap = self.text[max(0, match.start() - 3) : match.start()]
        self.range_open = bool(self.days) and not self.used and "," not in gap

    def _on_line(self, match: re.Match) -> None:
        self._keep_early()
        self.early = None
        self.range_open = False

    def _on_closed(self, match: re.Match) -> None:
        self.days, self.used = [], True

    def _on_round(self, match: re.Match) -> None:
        for day in sorted({day for group in self.days for day in group} or range(7)):
            self.found.append(Interval(DAYS[day], "00:00", "24:00"))
        self.used = True

    def _on_hours(self, match: re.Match) -> None:
        self.range_open = False
        if " og " in match.group() and not _BETWEEN.search(
            self.text[max(0, match.start() - 12) : match.start()]
        ):
            return
        self._keep_early()
        if self.days:
            self._keep([day for group in self.days for day in group], match)
            self.used = True
        else:
            self.early = match

    def _add_days(self, days: list[int]) -> None:
        """Days to wait for hours; "mandag - onsdag" fills the days between."""
        if self.used:
            self.days, self.used = [], False
        if self.range_open and self.days:
            first, last = self.days[-1][-1], days[0]
            self.days[-1] += [
                day % 7 for day in range(first + 1, last + (8 if last < first else 1))
            ]
        else:
            self.days.append(days)
        self.range_open = False

    def _keep_early(self) -> None:
        """Give hours that stood before their days ("kl. 9-12 mandag til torsdag") those days."""
        if self.early and self.days:
            self._keep([day for group in self.days for day in group], self.early)
            self.days, self.early = [], None

    def _keep(self, days: list[int], match: re.Match) -> None:
        """One interval for each day; hours past midnight are cut at it."""
        begin, end = _clock(match["from"]), _clock(match["to"])
        for day in days:
            if begin < end:
                self.found.append(Interval(DAYS[day], begin, end))
            elif begin > end and end <= "08:00" and begin >= "12:00":
                self.found.append(Interval(DAYS[day], begin, "24:00"))
                if end > "00:00":
                    self.found.append(Interval(DAYS[(day + 1) % 7], "00:00", end))


def _clock(written: str) -> str:
    """HH:MM for 8, 8.30 or 08:30."""
    hour, _, minute = written.replace(".", ":").partition(":")
    return f"{int(hour):02}:{minute or '00'}"
