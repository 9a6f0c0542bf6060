"""How often, how long and how many times: the duration of an offer, read from its words.

"1 gang om ugen af to timers varighed. 8 gruppesessioner." is once a week, 120 minutes, eight
sessions. What the words don't say stays None; nothing is filled in.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass, fields

from content_import.fields.numbers import NUMBER, RANGE_SIGN, number, plain
from content_import.fields.sentences import sentences

_N = rf"(?P<n>{NUMBER})(?:{RANGE_SIGN}(?P<m>{NUMBER}))?"
_UP_TO = r"(?P<upto>\b(?:op\s{1,3}til|højst|max\.?|maks\.?|maksimalt|maximalt)\s{1,3})?"
_S = r"\s{1,3}"
_WEEKLY = rf"(?:om{_S}ugen|pr\.?{_S}uge|per{_S}uge|i{_S}ugen|ugentligt?|ugentlige|hver{_S}uge)"
_MONTHLY = (
    rf"(?:om{_S}måneden|pr\.?{_S}måned|per{_S}måned|i{_S}måneden|månedligt?|månedlige|"
    rf"hver{_S}måned)"
)
_RATE = r"(?:\s{0,3},?\s{0,3})"
_ANOTHER = rf"hver{_S}(?:(?P<other>anden|2\.?)|(?P<third>tredje|3\.?)|(?P<fourth>fjerde|4\.?)){_S}"
_SESSION = (
    r"(?:\w{0,20}(?:sessioner|session|samtaler|samtale|mødegange|undervisningsgange|"
    r"kursusgange|gruppegange|møder|lektioner))"
)
_ADJECTIVE = r"(?:(?:individuelle?|anonyme|afklarende|korte|\w{3,30}nde)\s{1,3}){0,2}"

_CLOCK_TIME = re.compile(
    r"\b(?:kl|klokken)\b\.?\s{0,3}\d|\b\d{1,2}[.:]\d\d\s{0,3}[-–]\s{0,3}\d{1,2}[.:]\d\d",
    re.IGNORECASE,
)
_CLOCK_SPAN = re.compile(
    r"(?:(?:i\s{1,3}tidsrummet|mellem)\s{1,3})?\b(?:kl|klokken)\b\.?\s{0,3}\d{1,2}(?:[.:]\d\d)?"
    r"(?:\s{0,3}(?:[-–]|til|og)\s{0,3}(?:kl\.?\s{0,3})?\d{1,2}(?:[.:]\d\d)?)?",
    re.IGNORECASE,
)
_INDIVIDUAL = re.compile(
    r"^\s*individuel(?:t|le)?\s*\.?\s*$|(?:fastsættes|tilrettelægges|aftales|vurderes|planlægges|"
    r"tilpasses)\s{1,3}(?:\w+\s{1,3}){0,2}individuelt|individuelt\s{1,3}(?:fastsat|tilrettelagt|"
    r"aftalt|tilpasset)|efter\s{1,3}(?:individuel\s{1,3})?(?:aftale|behov)\s*\.?\s*$",
    re.IGNORECASE,
)
_VARIES = re.compile(r"\bvari\w{0,3}erende\b|\bvarierer\b|\bforskellig\b", re.IGNORECASE)
_EXTRA = re.compile(
    rf"(?:\+|\bsamt|\bplus)\s{{0,3}}(?P<n>{NUMBER}){_S}{_ADJECTIVE}{_SESSION}", re.I
)
_EVERY = re.compile(
    rf"(?:(?P<n>{NUMBER}){_S}(?:gange?|x){_S})?{_ANOTHER}(?:uge|onsdag|mandag|tirsdag|torsdag|fredag)",
    re.IGNORECASE,
)
_EVERY_N = re.compile(rf"\bmed\s{{1,3}}(?P<n>{NUMBER}){_S}ugers{_S}(?:mellemrum|interval)", re.I)
_DAYS_WEEK = re.compile(rf"{_N}{_S}dage?{_RATE}{_WEEKLY}", re.IGNORECASE)
_PER_WEEK = re.compile(
    rf"{_N}\s{{0,3}}(?:gange?|x|×|{_SESSION}){_RATE}{_WEEKLY}"
    rf"|(?P<one>\b(?:en|én|1){_S}ugentlig(?:{_S}\w+)?)|(?P<each>\bhver{_S}uge\b)",
    re.IGNORECASE,
)
_WEEKLY_SESSIONS = re.compile(
    rf"(?!(?:en|et)\b)(?P<n>{NUMBER}){_S}ugentlige{_S}{_ADJECTIVE}{_SESSION}\b", re.IGNORECASE
)
_MOST_A_WEEK = 5
"""Sessions; "12 ugentlige samtaler" are twelve in all, one a week, not twelve a week."""
_PER_MONTH = re.compile(
    rf"{_N}\s{{0,3}}(?:gange?|x|×|{_SESSION}){_RATE}{_MONTHLY}|(?P<each>\bhver{_S}måned\b)",
    re.IGNORECASE,
)
_HOURS_WEEK = re.compile(
    rf"{_N}{_S}timer?{_S}(?:(?:fordelt{_S}(?:på|over){_S}(?P<days>{NUMBER}){_S}dage{_S})?){_WEEKLY}",
    re.IGNORECASE,
)
_ONE_MEETING = 4
"""Hours; "2 timer ugentligt" is one meeting a week, "9 timer ugentligt" tells only the sum."""
_HALF_HOUR = re.compile(r"\b(?:en|1)\s{1,3}halv\s{1,3}time", re.IGNORECASE)
_QUARTERS = re.compile(r"\b(?P<n>et|tre|1|3)\s{1,3}kvarter", re.IGNORECASE)
_MINUTES = re.compile(rf"{_UP_TO}{_N}\s{{0,3}}min(?:utter?s?|\.|\b)", re.IGNORECASE)
_HOURS = re.compile(rf"{_UP_TO}{_N}\s{{0,3}}-?time(?:rs?|s)?\b", re.IGNORECASE)
_WEEKS = re.compile(rf"{_UP_TO}{_N}{_S}ugers?\b", re.IGNORECASE)
_MONTHS = re.compile(rf"{_UP_TO}{_N}{_S}måned(?:ers?|s)?\b", re.IGNORECASE)
_SESSIONS = re.compile(
    # "en samtale" is an article, "én samtale" a number.
    rf"{_UP_TO}(?!(?:en|et)\b){_N}{_S}{_ADJECTIVE}{_SESSION}\b|\bi\s{{1,3}}alt{_S}(?P<all>{NUMBER}){_S}gange?"
    rf"|(?P<total>{NUMBER}){_S}gange{_S}(?:i\s{{1,3}}alt)",
    re.IGNORECASE,
)
_DEADLINE = re.compile(
    r"\bsenest\b|\binden\s{1,3}for\s{1,3}\d+\s{1,3}(?:hver)?dage|\bindenfor\s{1,3}\d+\s{1,3}(?:hver)?dage"
    r"|\binden\s{1,3}(?:der\s{1,3}er\s{1,3}gået\s{1,3})?\d+\s{1,3}(?:hver)?dage|\befter\s{1,3}\d+\s{1,3}"
    r"(?:uger|måneder|dage)\b|\bevalueres\b|\bfølges\s{1,3}op\b|\bopfølgning\b|\bklage",
    re.IGNORECASE,
)
_RUNNING_WEEKS = re.compile(
    rf"(?:\bover|\bi\s{{1,3}}op\s{{1,3}}til|\binden\s?for|\bvarer|\bvarighed|\bstrækker|\bet|\ben)\b"
    rf"[^.]{{0,40}}?{NUMBER}[^.]{{0,12}}?\b(?:uger?s?|måned(?:er)?s?)\b|{NUMBER}\s{{1,3}}ugers\b",
    re.IGNORECASE,
)
_RUNNING_LENGTH = re.compile(
    r"\bvarighed\w{0,4}\b|\bvarer\b|\bomfang\b|\bhyppighed\w{0,2}\b|\bover\s{1,3}\d+\s{1,3}minutter",
    re.I,
)


@dataclass(frozen=True)
class Duration:
    """What a text says of frequency, length and number; None where it says nothing.

    `every_weeks` 2 is every other week. Minutes are those of one session or day; `weeks` and
    `months` are the length of the course. `individual` and `varies` are true only when the text
    says so.
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


def read_duration(text: str) -> Duration:
    """The duration that a text states; an empty Duration when it states none.

    A text with a clock time and nothing countable ("Åbent til kl. 22.") is no duration.
    """
    return _Reader(text).read()


def find_duration(text: str | Sequence[str]) -> str | None:
    """The sentences of a running text that state frequency, length or number of sessions.

    They come in order, joined by newlines; None when there are none. Deadlines of law and
    follow-up ("senest 14 dage efter", "evalueres hver 3. måned") are left out unless the text has
    nothing else that tells of time.
    """
    given = sentences(text) if isinstance(text, str) else [" ".join(one.split()) for one in text]
    telling = [one for one in given if _tells_duration(one)]
    kept = [one for one in telling if not _DEADLINE.search(one)]
    if not kept:
        kept = [one for one in given if re.search(r"\bsenest\s{1,3}\d+\s{1,3}dage\b", one)][:1]
    return "\n".join(kept) if kept else None


def _tells_duration(sentence: str) -> bool:
    """Whether a sentence of running text states frequency, length or number of sessions."""
    read = read_duration(sentence)
    if any((read.per_week_max, read.per_month_max, read.every_weeks, read.days_per_week)):
        return True
    if any((read.sessions_max, read.hours_per_week)):
        return True
    if read.weeks_max or read.months_max:
        return _RUNNING_WEEKS.search(sentence) is not None
    return bool(read.minutes_max) and _RUNNING_LENGTH.search(sentence) is not None


class _Reader:
    """Takes one statement after the other out of the text, the most exact first."""

    def __init__(self, text: str):
        self.text = " ".join(text.split())
        self.values: dict[str, float | bool] = {}

    def read(self) -> Duration:
        """The duration; see `read_duration`."""
        self._take_clock_times()
        self._take_extra()
        self._take_interval()
        self._take_weekly_hours()
        self._take_range(_DAYS_WEEK, "days_per_week", single=True)
        self._take_range(_PER_MONTH, "per_month")
        self._take_weekly_sessions()
        self._take_range(_PER_WEEK, "per_week")
        self._take_sessions()
        self._take_lengths()
        self._take_range(_WEEKS, "weeks")
        self._take_range(_MONTHS, "months")
        self.values["individual"] = _INDIVIDUAL.search(self.text) is not None
        self.values["varies"] = _VARIES.search(self.text) is not None
        known = {field.name for field in fields(Duration)}
        return Duration(**{key: value for key, value in self.values.items() if key in known})

    def _take(self, pattern: re.Pattern) -> re.Match | None:
        """The first match, taken out of the text so that nothing reads it again."""
        match = pattern.search(self.text)
        if match:
            self.text = f"{self.text[: match.start()]} ; {self.text[match.end() :]}"
        return match

    def _take_clock_times(self) -> None:
        self.text = (
            _CLOCK_SPAN.sub(" ; ", self.text) if _CLOCK_TIME.search(self.text) else self.text
        )

    def _take_extra(self) -> None:
        match = self._take(_EXTRA)
        if match:
            self.values["extra_sessions"] = plain(number(match["n"]))

    def _take_interval(self) -> None:
        match = self._take(_EVERY)
        if match:
            self.values["every_weeks"] = 2 if match["other"] else 3 if match["third"] else 4
        elif match := self._take(_EVERY_N):
            self.values["every_weeks"] = plain(number(match["n"]))

    def _take_weekly_hours(self) -> None:
        """ "6 timer fordelt på tre dage ugentligt" are hours a week; "2 timer ugentligt" too."""
        match = self._take(_HOURS_WEEK)
        if match is None:
            return
        hours = plain(number(match["m"] or match["n"]))
        self.values["hours_per_week"] = hours
        if match["days"]:
            self.values["days_per_week"] = plain(number(match["days"]))

        elif hours <= _ONE_MEETING and "ugentlig" in match.group().lower():
            self._set("per_week", 1, 1)
            self._set("minutes", hours * 60, hours * 60)

    def _take_weekly_sessions(self) -> None:
        match = self._take(_WEEKLY_SESSIONS)
        if match is None:
            return
        count = number(match["n"])
        if count > _MOST_A_WEEK:
            self._set("sessions", count, count)
        self._set("per_week", *[1 if count > _MOST_A_WEEK else count] * 2)

    def _take_range(self, pattern: re.Pattern, name: str, single: bool = False) -> None:
        """Least and most of a range; "op til" sets no least, and one number sets both."""
        match = None if f"{name}_max" in self.values else self._take(pattern)
        if match is None:
            return
        groups = match.groupdict()
        most = number(groups.get("m") or groups.get("n") or "1")
        least = number(groups.get("n") or "1")
        if single:
            self.values[name] = plain(most)
            return
        self._set(name, None if groups.get("upto") else least, most)

    def _set(self, name: str, least: float | None, most: float) -> None:
        if least is not None:
            self.values[f"{name}_min"] = plain(min(least, most))
        self.values[f"{name}_max"] = plain(most)

    def _take_sessions(self) -> None:
        match = None if "sessions_max" in self.values else self._take(_SESSIONS)
        if match is None:
            return
        total = match["all"] or match["total"]
        first, last = total or match["n"], total or match["m"] or match["n"]
        self._set("sessions", None if match["upto"] else number(first), number(last))

    def _take_lengths(self) -> None:
        """Minutes of one session, from minutes, quarters or hours."""
        if "minutes_max" in self.values:
            return
        if self._take(_HALF_HOUR):
            self._set("minutes", 30, 30)
        elif match := self._take(_QUARTERS):
            self._set("minutes", *[15 * number(match["n"])] * 2)
        elif match := self._take(_MINUTES):
            self._set_minutes(match, 1)
        elif match := self._take(_HOURS):
            self._set_minutes(match, 60)

    def _set_minutes(self, match: re.Match, unit: int) -> None:
        least, most = number(match["n"]), number(match["m"] or match["n"])
        self._set("minutes", None if match["upto"] else least * unit, most * unit)


def _whole(value: float | None) -> float | None:
    return None if value is None else plain(value)
