"""How one gets an offer: open (uden visitation), referral, or unknown."""

import re
from typing import Literal

Access = Literal["open", "referral", "unknown"]

_NO_APPOINTMENT = r"uden\s{1,3}(?:en\s{1,3})?(?:forudgående\s{1,3})?(?:aftale|tidsbestilling)\b"
_OPEN = re.compile(
    r"\buden\s{1,3}(?:en\s{1,3})?(?:forudgående\s{1,3})?(?:visitation|henvisning|visitering)\b"
    r"|\båbent?\s{1,3}(?:(?:og\s{1,3})?anonymt?\s{1,3})?(?:tilbud|værested|rådgivning)\b"
    r"|\båbne\s{1,3}(?:(?:og\s{1,3})?anonyme\s{1,3})?(?:tilbud|rådgivninger)\b"
    r"|\b(?:åben\s{1,3}visitation|uvisiteret|uvisiterede)\b"
    r"|\b(?:ingen|ikke\s{1,3}(?:nogen\s{1,3})?)\s{0,3}(?:forudgående\s{1,3})?"
    r"(?:henvisning|visitation|visitering)\b"
    r"|\bkræver\s{1,3}(?:ikke|ingen)\s{1,3}(?:\w+\s{1,3}){0,2}(?:henvisning|visitation|visitering)"
    r"|\b(?:kan|du)\s{1,3}(?:\w+\s{1,3}){0,2}(?:blot|bare|frit)\s{1,3}(?:møde|komme|kigge)\b"
    r"|\b(?:møde|henvende)\s{1,3}(?:\w+\s{1,3}){0,2}(?:uanmeldt|uden\s{1,3}(?:aftale|tidsbestilling))"
    r"|\bkom\s{1,3}(?:bare|gerne|blot)\b"
    r"|\bhenvende\s{1,3}(?:dig|sig)\s{1,3}direkte\b|\båbent\s{1,3}for\s{1,3}alle\b"
    # Staying away without an appointment is told of too, so a word for coming must stand near.
    r"|\b(?:kom(?:me[rs]?)?|mød(?:e[rs]?)?|ringe?r?|henvend(?:e[rs]?)?|kigger?|besøger?|åbe?nt?)\b"
    rf"(?:(?!udebl|væk\b|ikke\b|afbud|fravær|forlad)[^.!?;\n]){{0,60}}?\b{_NO_APPOINTMENT}|(?:^|\n)\W{{0,4}}{_NO_APPOINTMENT}"
    rf"|\b{_NO_APPOINTMENT}[\s,]{{1,3}}(?:kan|må)\s"
    r"|\bbehøver\s{1,3}(?:(?:du|man|I|borgeren)\s{1,3})?(?:ikke|ingen)\s{1,3}(?:\w+\s{1,3}){0,3}"
    r"(?:henvis|visit|aftale\b|bestille\s{1,3}tid|tidsbestilling)",
    re.IGNORECASE,
)
_REFERRAL = re.compile(
    r"\bvisiter(?:er|es|et|ede|ing|ingen)\b|\bvisitation(?:en)?\s{1,3}(?:til|sker|foretages)\b"
    r"|\b(?:kræver|forudsætter|efter|ved|via)\s{1,3}(?:en\s{1,3})?(?:visitation|henvisning)\b"
    r"|\b(?:bliver|blive|være|er)\s{1,3}henvist\b|\bhenvises?\s{1,3}(?:fra|af|via)\b"
    r"|\bhenvist\s{1,3}(?:af|fra|via)\b|\bbevilges\b|\bbevilget\b|\bbevilling\s{1,3}(?:af|fra)\b",
    re.IGNORECASE,
)
_NEGATED = re.compile(r"(?:ingen|ikke|uden)\s{1,3}(?:\w+\s{1,3}){0,2}$", re.IGNORECASE)


def read_access(text: str) -> Access:
    """open, referral or unknown, from the words of an offer's title and text.

    Words for both ("kan møde op … visiteres herefter") give unknown, except in a text's first
    line, the title, which decides alone.
    """
    title = text.strip().partition("\n")[0]
    if len(title) < 120 and ". " not in title and _OPEN.search(title):
        return "open"
    is_open = _OPEN.search(text) is not None
    is_referral = any(
        not _NEGATED.search(text[max(0, match.start() - 40) : match.start()])
        and not _within_open(text, match)
        for match in _REFERRAL.finditer(text)
    )
    if is_open == is_referral:
        return "unknown"
    return "open" if is_open else "referral"


def _within_open(text: str, match: re.Match) -> bool:
    """Whether the word of referral is part of an open phrase ("kræver ikke visitation")."""
    start = max(0, match.start() - 60)
    return any(
        start + one.start() <= match.start() < start + one.end()
        for one in _OPEN.finditer(text[start : match.end() + 10])
    )
