"""Which sentences of a running text tell how often, how long and how many times.

"Vi ses hver uge. Sygeplejersken er til stede 9 timer om ugen." tells it in its first sentence only.
"""

import re
from collections.abc import Sequence

from content_import.fields import duration_forms as forms
from content_import.fields.duration import read_duration
from content_import.fields.numbers import NUMBER
from content_import.fields.sentences import sentences

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
