"""The form of an offer (individual, group, day, residential) from its title and activities."""

import re

from content_import.fields.sentences import sentences

_FORMS = (
    (
        "residential",
        re.compile(r"\bdøgn(?:behandling|ophold|tilbud|regi|institution|afsnit)|\bbotilbud", re.I),
    ),
    ("day", re.compile(r"\bdag(?:behandling|tilbud|center|forløb|regi)\w{0,6}\b", re.I)),
    (
        "group",
        re.compile(
            r"\w{0,20}gruppe(?:r|n|rne)?\b|\bgruppe(?:behandling|forløb|session|samtale|terapi|"
            r"baseret|tilbud|undervisning|møde)\w{0,6}\b|\b\w{0,20}kursus\b|\bundervisning\s{1,3}på\s{1,3}hold",
            re.I,
        ),
    ),
    (
        "individual",
        re.compile(
            r"\bindividuel(?:t|le)?\b\+?(?!\s{1,3}(?:behov|vurder|hensyn|plan|mål|SMART))|"
            r"\b(?:ene|enkelt)samtale\w{0,4}\b|\bsamtalebehandling\b|\bsamtaler?\b(?!\s{1,3}i\s{1,3}gruppe)|\bsamtaleforløb\b",
            re.I,
        ),
    ),
)
_NOT_A_GROUP = re.compile(
    r"\b(?:mål|alders|befolknings|faggruppe|personale|arbejds)grupper?\w*", re.I
)
_INDIVIDUAL = re.compile(
    r"\bindividuel(?:t|le)?\s{1,3}(?:samtale|forløb|behandling|rådgivning)\w{0,12}"
    r"|\bindividuel(?:t|le)?\s{1,3}(?:og|eller)\s{1,3}(?:i\s{1,3})?gruppe|\benesamtale\w{0,4}",
    re.I,
)
_IN_GROUPS = re.compile(
    r"\bgruppebasere(?:t|de)\b|\b(?:foregår|mødes|samles|gives|ydes|sker|arbejder|arbejdes)\b"
    r"[^.;:]{0,40}\bi\s{1,3}(?:\w{1,20}\s{1,3}){0,2}grupper\b"
    r"|\bgruppe-\s{0,3}(?:og|eller)\s{1,3}(?:ene|enkelt|individuel)|\bgruppe(?:forløb|behandling|session)\w{0,6}",
    re.I,
)
_OVERNIGHT = re.compile(
    r"\b(?:sker|foregår|finder\s{1,3}sted|gives|ydes)\b"
    r"(?:(?!\b(?:efter|fra|frem|før|inden|mens|sjældent|stedet|under|uden)\b)[^.;:]){0,40}\b(?:på|i|ved)\s{1,3}"
    r"(?:(?!(?:samarbejde|forbindelse|forlængelse|stedet|tilknytning|med)\b)\w{1,20}\s{1,3}){0,3}"
    r"døgn(?:tilbud|institution|behandling|regi|center|plads)\w{0,5}\b",
    re.I,
)
_BESIDE = re.compile(
    r"\balternativ|\bdesuden\b|\bved\s{1,3}behov\b|\bsideløbende\b|\bderudover\b|\bsupple|\bhvis\b"
    r"|\b(?:før|efter|inden|forud\s{1,3}for)\s{1,3}(?:\w{1,20}\s{1,3}){0,2}(?:gruppe|individuel|samtale)|\bikke\b"
    r"|\b(?:mellem|den|det|de|deres|din|dit|dine|sin|sit|sine|borgere?n?s)\s{1,3}individuel(?:le)?\b",
    re.I,
)
"""What is given beside the offer, or instead of it, doesn't tell the offer's own form."""


def read_form(title: str, activities: str = "", text: str = "") -> list[str]:
    """The forms that an offer has, in the order residential, day, group, individual.

    The title decides; only when it names none do the activities, and there only plain words
    ("gruppeforløb", "individuelle samtaler"). To either comes what running text says in words
    that can't mean anything else ("gruppebaseret", "foregår i mindre grupper"). Empty when nothing
    says it: an empty list is "not told", which a person may set to `other`.
    """
    found = {*(_named(title) or _in_activities(activities)), *_stated(text)}
    return [name for name, _ in _FORMS if name in found]


def _in_activities(activities: str) -> list[str]:
    """The forms that a list of activities names plainly."""
    weak = ("individual", "residential", "day")
    in_text = [name for name in _named(activities) if name not in weak]
    return [*in_text, "individual"] if _INDIVIDUAL.search(activities) else in_text


def _stated(text: str) -> list[str]:
    """The forms that sentences of running text state of the offer itself."""
    told = _NOT_A_GROUP.sub(" ", " ".join(s for s in sentences(text) if not _BESIDE.search(s)))
    strong = (("group", _IN_GROUPS), ("individual", _INDIVIDUAL), ("residential", _OVERNIGHT))
    return [name for name, words in strong if words.search(told)]


def _named(text: str) -> list[str]:
    """The forms whose words stand in the text."""
    cleaned = _NOT_A_GROUP.sub(" ", text)
    return [name for name, words in _FORMS if words.search(cleaned)]
