"""The form of an offer (individual, group, day, residential) from its title and activities."""

import re

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
            r"baseret|tilbud|undervisning|møde)\w{0,6}\b|\bkursus\b|\bundervisning\s{1,3}på\s{1,3}hold",
            re.I,
        ),
    ),
    (
        "individual",
        re.compile(
            r"\bindividuel(?:t|le)?\b\+?(?!\s{1,3}(?:behov|vurder|hensyn|plan|mål|SMART))|"
            r"\b(?:ene|enkelt)samtale\w{0,4}\b|\bsamtaler?\b(?!\s{1,3}i\s{1,3}gruppe)|\bsamtaleforløb\b",
            re.I,
        ),
    ),
)
_NOT_A_GROUP = re.compile(
    r"\b(?:mål|alders|befolknings|faggruppe|personale|arbejds)grupper?\w*", re.I
)
_STRONG_IN_TEXT = re.compile(
    r"\bindividuelle?\s{1,3}(?:samtale|forløb|behandling|rådgivning)\w*|\bindividuel(?:t|le)\s{1,3}"
    r"(?:og|eller)\s{1,3}(?:i\s{1,3})?gruppe|\benesamtale\w*",
    re.I,
)


def read_form(title: str, activities: str = "") -> list[str]:
    """The forms that an offer has, in the order residential, day, group, individual.

    The title decides; only when it names none do the activities, and there only plain words
    ("gruppeforløb", "individuelle samtaler"). Empty when nothing says it: an empty list is
    "not told", which a person may set to `other`.
    """
    found = _named(title)
    if found:
        return found
    in_text = [
        name for name in _named(activities) if name not in ("individual", "residential", "day")
    ]
    if _STRONG_IN_TEXT.search(activities):
        in_text.append("individual")
    return in_text


def _named(text: str) -> list[str]:
    """The forms whose words stand in the text."""
    cleaned = _NOT_A_GROUP.sub(" ", text)
    return [name for name, words in _FORMS if words.search(cleaned)]
