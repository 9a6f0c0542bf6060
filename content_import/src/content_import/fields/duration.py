"""How often, how long and how many times: the duration of an offer, read from its words.

"1 gang om ugen af to timers varighed. 8 gruppesessioner." is once a week, 120 minutes, eight
sessions. What the words don't say stays None; nothing is filled in.
"""

import re
from collections.abc import Sequence

from content_import.fields import duration_forms as forms
from content_import.fields.duration_model import Duration
from content_import.fields.numbers import NUMBER, number, plain
from content_import.fields.sentences import sentences

__all__ = [
    "Duration",
    "begins_within",
    "duration_part",
    "find_duration",
    "read_duration",
    "tells_presence",
]

_DEADLINE = re.compile(
    r"\bsenest\b|\binden\s{1,3}for\s{1,3}\d+\s{1,3}(?:hver)?dage|\bindenfor\s{1,3}\d+\s{1,3}(?:hver)?dage"
    r"|\binden\s{1,3}(?:der\s{1,3}er\s{1,3}gået\s{1,3})?\d+\s{1,3}(?:hver)?dage|\befter\s{1,3}\d+\s{1,3}"
    r"(?:uger|måneder|dage)\b|\bevalueres\b|\bfølges\s{1,3}op\b|\bopfølgning\b|\bklage",
    re.IGNORECASE,
)
_RUNNING_WEEKS = re.compile(
    rf"(?:\bover|\bi\s{{1,3}}op\s{{1,3}}til|\binden\s?for|\bvarer|\bvarighed|\bstrækker|\bet|\ben)\b"
    rf"[^.]{{0,40}}?{NUMBER}[^.]{{0,12}}?\b(?:uger?s?|måned(?:er)?s?)\b|{NUMBER}\s{{1,3}}ugers\b"
    rf"|\bi\s{{1,3}}op\s{{1,3}}til\s{{1,3}}{NUMBER}\s{{1,3}}(?:halvt\s{{1,3}})?år\b",
    re.IGNORECASE,
)
_RUNNING_LENGTH = re.compile(
    r"\bvarighed\w{0,4}\b|\bvarer\b|\bomfang\b|\bhyppighed\w{0,2}\b|\bover\s{1,3}\d+\s{1,3}minutter"
    r"|\btager\b(?![^.]{0,60}\b(?:hertil|dertil|bus|tog|bil|gå|cykle|køre)\b)",
    re.I,
)
_SOMETHING_ELSE = re.compile(
    r"^\W{0,3}(?:hvis|såfremt|når|ved\s{1,3}(?:særlige?\s{1,3})?behov|efter\s{1,3}behov)\b"
    r"|\b(?:også|desuden|derudover|endvidere|yderligere|supplerende)\s{1,3}(?:\w{1,40}\s{1,3}){0,2}"
    r"(?:tilbydes|gives|bevilges)\b"
    r"|\btilbydes\s{1,3}(?:\w{1,40}\s{1,3}){0,3}(?:også|desuden|derudover|endvidere)\b",
    re.IGNORECASE,
)
"""What is told on a condition, or comes on top: its time is not that of the offer itself."""
_SAYS_WHO = re.compile(
    r"\b(?:tilbydes|tilbyder|har\s{1,3}ret\s{1,3}til|har\s{1,3}krav\s{1,3}på)\b", re.I
)
_OF_STAFF = re.compile(
    r"\b(?:til\s?stede|bemandet|bemanding\w*|normeret|træffes)\b"
    r"|\b(?:er|bliver)\s{1,3}(?:\w{1,40}\s{1,3}){0,2}ansat(?:te)?\b"
    r"|\b(?:der|vi)\s{1,3}er\s{1,3}(?:\w{1,40}\s{1,3}){0,3}på\s{1,3}arbejde\b"
    r"|\b(?:medarbejder\w*|konsulent\w*|\w{0,20}behandler\w*|sygeplejerske\w*|læge(?:n|r|rne)?|psykolog\w*|"
    r"\w{0,20}personalet?|\w{0,20}rådgiver\w*|jordemoder\w*|\w{0,20}vejleder\w*)\s{1,3}(?:\w{1,40}\s{1,3}){0,4}"
    r"er\s{1,3}(?:på|i|ved|hos|her)\b(?!\s{1,3}(?:\w{1,40}\s{1,3}){0,2}(?:kontakt|dialog|samtale))",
    re.IGNORECASE,
)
_OPEN = re.compile(
    r"\b(?:åbner|åbnings\w+|telefontid\w*|træffetid\w*)\b"
    r"|\båbent?\b(?!\s{1,3}(?:for\s{1,3}(?:nye|tilmelding|optag)|og\s{1,3}(?:varer|mødes)|"
    r"\w{0,30}(?:forløb|gruppe|hold|kursus|undervisning)\b))",
    re.IGNORECASE,
)
"""A place is open; a course that takes new people in is open in another sense."""
_NO_HELP = re.compile(
    rf"\b(?:opbevar|gem(?:mes)?\b|slet|karantæne|udeluk|bortvis|ventetid|venteliste|vente\b|arbejdet\b|"
    rf"erfaring)[^.;\n]{{0,60}}?{NUMBER}|\b(?:har|havde)\s{{1,3}}(?:\w{{1,40}}\s{{1,3}}){{0,2}}i\s{{1,3}}op\s{{1,3}}til\b"
    rf"|\bi\s{{1,3}}op\s{{1,3}}til\s{{1,3}}{NUMBER}\s{{1,3}}\w{{1,10}}\s{{1,3}}(?:efter|siden|tilbage)\b",
    re.IGNORECASE,
)
"""Time in which nobody is helped: papers are kept, one waits or is shut out."""
_OWN_DEADLINE = re.compile(r"\bsenest\s{1,3}\d+\s{1,3}dage\b")
_WHAT_IS_DONE = re.compile(
    r",\s{1,3}hvor\s{1,3}(?:der|vi|du|man|I|borger\w{0,3}|deltager\w{0,3})\b"
)
_BEGINS = re.compile(
    r"\b(?:finder sted|sættes i gang|begynder|starter|går i gang|iværksættes|påbegyndes)\b"
    r"[^.]{0,200}?\b(?:senest|inden ?for|inden (?:der|\d)|hurtigst muligt)\b",
    re.IGNORECASE,
)
_MEETING = re.compile(
    r"\b(?:fremmøde|mødes?|møder|samtaler?|sessioner|træning|undervisning|kontakt|forløb)\b", re.I
)
_MEET = re.compile(r"\b(?:mødes|samles|ses|af?holdes|foregår)\b", re.IGNORECASE)
LONGEST = 4000


def read_duration(text: str) -> Duration:
    """The duration that a text states; an empty Duration when it states none.

    Only the first `LONGEST` characters are read: a longer text is no statement of a duration.

    A text with a clock time and nothing countable ("Åbent til kl. 22.") is no duration.
    """
    return _Reader(text[:LONGEST]).read()


def find_duration(text: str | Sequence[str]) -> str | None:
    """The sentences of a running text that state frequency, length or number of sessions.

    They come in order, joined by newlines; None when there are none. Sentences of nothing but
    deadlines of law and follow-up ("senest 14 dage efter", "evalueres hver 3. måned") are left out
    unless the text has nothing else that tells of time; so are those of something else, which is
    given on a condition or on top ("Hvis det er relevant, kan der også tilbydes fem samtaler").
    """
    given = sentences(text) if isinstance(text, str) else [" ".join(one.split()) for one in text]
    telling = [one for one in given if _tells_duration(one)]
    kept = [one for one in telling if not _is_deadline(one)]
    kept = [one for one in kept if not _SOMETHING_ELSE.search(one)] or kept
    if not kept:
        kept = [one for one in given if _is_own_deadline(one)][:1]
    return "\n".join(kept) if kept else None


def duration_part(sentence: str) -> str:
    """A sentence without the clause that tells what is done in that time; whole where the clause
    tells of time too.

    "Et kursus på 4 uger, hvor der arbejdes med vaner." gives "Et kursus på 4 uger".
    """
    found = _WHAT_IS_DONE.search(sentence)
    if not found:
        return sentence
    part = sentence[: found.start()]
    same = read_duration(part) == read_duration(sentence) and _tells_duration(part)
    return part if same and not forms.CLOCK_TIME.search(sentence[found.start() :]) else sentence


def begins_within(sentence: str) -> bool:
    """Whether a sentence promises when the help begins: "Det går i gang inden for 14 dage"."""
    return _BEGINS.search(sentence) is not None


def tells_presence(sentence: str) -> bool:
    """Whether a sentence tells when a place is open or its people are there ("Sygeplejersken er
    til stede 9 timer om ugen"), which is not how long somebody's help takes."""
    return _OPEN.search(sentence) is not None or _OF_STAFF.search(sentence) is not None


def _is_deadline(sentence: str) -> bool:
    """Whether a sentence speaks of a deadline or of follow-up and tells no duration before it."""
    match = _DEADLINE.search(sentence)
    return match is not None and not _tells_duration(sentence[: match.start()])


def _is_own_deadline(sentence: str) -> bool:
    """Whether a sentence says when the thing itself takes place ("Samtalen finder sted senest 14
    dage efter"), and not who is offered it within what time."""
    return _OWN_DEADLINE.search(sentence) is not None and not _SAYS_WHO.search(sentence)


def _tells_duration(sentence: str) -> bool:
    """Whether a sentence of running text states frequency, length or number of sessions."""
    if not forms.SPEAKS_OF_TIME.search(sentence) or tells_presence(sentence):
        return False
    if _NO_HELP.search(sentence):
        return False
    read = read_duration(sentence)
    if forms.ON_WEEKDAYS.search(sentence) and _MEET.search(sentence):
        return True
    if any((read.per_week_max, read.per_month_max, read.every_weeks, read.days_per_week)):
        return True
    if any((read.sessions_max, read.hours_per_week)):
        return True
    if read.per_day_max and _MEETING.search(sentence):
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
