"""How one gets an offer: open (uden visitation), referral, or unknown."""

import re
from typing import Literal

from content_import.fields.answers import answer_to

Access = Literal["open", "referral", "unknown"]

_S = r"[^\S\n]{1,3}"
"""Between words of one line: "Ingen" of one label says nothing of the label on the next line."""
_W = rf"(?:\w{{1,40}}{_S}){{0,2}}"
_NO_APPOINTMENT = rf"uden{_S}(?:en{_S})?(?:forudgående{_S})?(?:aftale|tidsbestilling)\b"
_REFER = r"(?:henvisning|visitation|visitering|bevilling)"
_LABEL = rf"(?:^|\n)\W{{0,4}}(?:kræver{_S})?{_REFER}\s{{0,3}}[:\n]\s{{0,3}}"
_OWN_WAY = (
    r"(?![^.\n]{0,100}\b(?:ikke|ingen|bare|selv|selvhenvendelse|egen\s{1,3}henvendelse|"
    r"kan\s{1,3}(?:du|man))\b)"
)
"""Below the heading stands no other way in than that of a referral."""
_REFERRER = (
    rf"(?:(?!henvend)\w{{1,40}}{_S}){{0,2}}\w{{0,30}}"
    r"(?:læge|sagsbehandler|rådgiv|visitat|kommune|jobcent|hospital|sygehus|myndighed|forsorg|"
    r"forvaltning)"
)
_NOT_ALL = (
    rf"(?!{_S}(?:(?:ugens{_S})?(?:hver)?dage|beboere|brugere|deltagere|indskrevne|medlemmer|patienter|"
    rf"tilmeldte)\b|{_S}(?:(?:som|der){_S}er{_S})?(?:i|under){_S}behandling\b)"
)
"""Open every day, or for all who have already got in, is not open for all."""


def _any_of(*phrases: str) -> re.Pattern:
    return re.compile("|".join(phrases), re.IGNORECASE)


_OPEN = _any_of(
    # No referral is asked for.
    rf"\buden{_S}(?:en{_S})?(?:forudgående{_S})?{_REFER}\b",
    rf"\b(?:ingen|ikke(?:{_S}nogen)?){_S}(?:forudgående{_S})?{_REFER}\b",
    rf"\bkræver{_S}(?:ikke|ingen){_S}{_W}{_REFER}",
    rf"\bikke{_S}krav{_S}om{_S}{_W}{_REFER}",
    rf"\bskal{_S}ikke{_S}(?:være{_S}|have{_S}(?:en{_S})?)?(?:visiter|henvis)\w*",
    rf"\b(?:åben{_S}visitation|uvisiteret|uvisiterede)\b",
    rf"{_LABEL}(?:nej\b|ingen(?=\s{{0,3}}(?:[.,;\n]|$))|kræves{_S}ikke\b)",
    rf"\b(?:behøver|skal){_S}(?:(?:du|man|I|borgeren){_S})?ikke{_S}(?:bestille{_S}tid|have{_S}en{_S}aftale)\b"
    rf"(?!{_S}(?:hos|med|ved)\b)",
    rf"\bbehøver{_S}(?:(?:du|man|I|borgeren){_S})?(?:ikke|ingen){_S}(?:\w{{1,40}}{_S}){{0,3}}"
    rf"(?:henvis|visit|aftale\b|bestille{_S}tid|tidsbestilling)",
    rf"\buden{_S}at{_S}(?:være|blive|have{_S}en){_S}(?:visiteret|henvis(?:t|ning))\b",
    rf"\bikke{_S}nødvendigt{_S}(?:med{_S})?(?:en{_S})?{_REFER}",
    # The place is open.
    rf"\båbent?{_S}(?:(?:og{_S})?anonymt?{_S})?(?:tilbud|værested|rådgivning)\b",
    rf"\båbne{_S}(?:(?:og{_S})?anonyme{_S})?(?:tilbud|rådgivninger)\b",
    rf"\båbent?{_S}for{_S}alle\b{_NOT_ALL}|\balle{_S}er{_S}velkomne\b|\bfri{_S}adgang\b",
    r"\bdrop[ -]?in\b",
    rf"\balle{_S}(?:borgere{_S})?kan{_S}(?:deltage|komme|møde|bruge|benytte)\b",
    # One just comes.
    rf"\b(?:kan|du){_S}(?:(?!ikke\b)\w{{1,40}}{_S}){{0,2}}(?:blot|bare|frit){_S}(?:møde|komme|kigge|benytte|bruge)\b",
    rf"\b(?:møde|henvende){_S}{_W}(?:uanmeldt|uden{_S}(?:aftale|tidsbestilling))",
    rf"\bkomme?{_S}ind{_S}fra{_S}gaden\b|\ber{_S}ikke{_S}visiteret\b",
    rf"\bkom{_S}(?:bare|gerne|blot)\b|\b(?:bare|blot){_S}mød{_S}op\b",
    rf"\bmød{_S}(?:bare|blot){_S}op\b|\bvelkommen{_S}til{_S}at{_S}(?:kigge|komme){_S}forbi\b",
    rf"\bhenvende(?:r)?{_S}(?:dig|sig){_S}(?:selv{_S})?direkte\b|\bkan{_S}selv{_S}henvende{_S}(?:dig|sig)\b",
    # Staying away without an appointment is told of too, so a word for coming must stand near.
    r"\b(?:kom(?:me[rs]?)?|mød(?:e[rs]?)?|ringe?r?|henvend(?:e[rs]?)?|kigger?|besøger?|åbe?nt?)\b"
    rf"(?:(?!udebl|væk\b|ikke\b|afbud|fravær|forlad)[^.!?;\n]){{0,60}}?\b{_NO_APPOINTMENT}",
    rf"(?:^|\n)\W{{0,4}}{_NO_APPOINTMENT}|\b{_NO_APPOINTMENT}[\s,]{{1,3}}(?:kan|må)\s",
)
_REFERRAL = _any_of(
    rf"\bvisiter(?:er|es|et|ede|ing|ingen)\b|\bvisitation(?:en)?{_S}(?:til|sker|foretages)\b",
    rf"\bvisitationen,?{_S}(?:(?:som|der){_S})?(?:afgør|vurderer|beslutter|træffer)\b",
    rf"{_LABEL}(?:ja\b|kræves\b(?!{_S}ikke)|{_OWN_WAY}(?:via|fra|af|ved){_S}{_REFERRER})",
    rf"\b(?:kræver|kræves|forudsætter|efter|ved|via|have){_S}(?:en{_S})?{_REFER}\b",
    rf"\bsøge{_S}om{_S}(?:\w{{1,40}}{_S}){{0,3}}hos{_S}(?:\w{{1,40}}{_S})?visitation",
    rf"\b(?:bliver|blive|være|er){_S}henvist\b|\bhenvises?{_S}(?:fra|af|via)\b",
    rf"\b(?:kommunen|visitationen|myndighed\w{{0,6}}){_S}skal{_S}(?:(?!ikke\b)\w{{1,40}}{_S}){{0,2}}"
    rf"(?:(?:bevilge|henvise)\b|godkende{_S}(?:\w{{0,20}}(?:opholdet|tilbuddet|forløbet|behandlingen|indsatsen|ydelsen)|det|dig)\b)",
    rf"\bhenvist{_S}(?:af|fra|via)\b|\bbevilge[rs]\b|\bbevilget\b|\bbevilling{_S}(?:af|fra)\b",
    rf"\bkommunen{_S}bevilliger\b|\bbevilliger{_S}kommunen\b",
)
_NOT_FREE = re.compile(
    rf"(?:\b(?:ikke|aldrig|hverken){_S}(?:(?!(?:kan|må|er|og|skal)\b)\w{{1,40}}{_S}){{0,4}}"
    rf"|\bingen{_S}(?:(?!og\b)\w{{1,40}}{_S}){{0,3}})$",
    re.IGNORECASE,
)
"""What stands before an open door that is shut: "Du kan ikke komme uden henvisning"."""
_CANT = re.compile(
    rf"{_S}(?:kan|får|må|er){_S}(?:\w{{1,40}}{_S}){{1,2}}?(?:ikke|ingen)\b", re.IGNORECASE
)
"""What follows one: "Uden henvisning kan du ikke få en plads"."""
_NEGATED = re.compile(rf"(?:ingen|ikke|uden){_S}(?:\w{{1,40}}{_S}){{0,2}}$", re.IGNORECASE)


def read_access(text: str) -> Access:
    """open, referral or unknown, from the words of an offer's title and text.

    Words for both ("kan møde op … visiteres herefter") give unknown, except in a text's first
    line, the title, which decides alone.
    """
    title = text.strip().partition("\n")[0]
    if len(title) < 120 and ". " not in title and _is_open(title):
        return "open"
    told = [_told(text, match) for match in _REFERRAL.finditer(text)]
    is_open, is_referral = _is_open(text) or "open" in told, "referral" in told
    if is_open == is_referral:
        return "unknown"
    return "open" if is_open else "referral"


def _is_open(text: str) -> bool:
    """Whether the text says that one just comes, and nothing that takes it back at once."""
    return any(not _is_shut(text, match) for match in _OPEN.finditer(text))


def _is_shut(text: str, match: re.Match) -> bool:
    """Whether words of an open door are denied, or only asked."""
    words = match.group().lower()
    if _NOT_FREE.search(text[max(0, match.start() - 60) : match.start()]):
        return True
    if words.startswith("uden") and _CANT.match(text, match.end()):
        return True
    return answer_to(text, match.end()) in ("no", "asked")


def _told(text: str, match: re.Match) -> Access:
    """What words of a referral say: a referral, the opposite where they are denied, or nothing."""
    if _NEGATED.search(text[max(0, match.start() - 40) : match.start()]):
        return "unknown"
    if _within_open(text, match):
        return "unknown"
    answer = answer_to(text, match.end())
    if answer == "asked":
        return "unknown"
    return "open" if answer == "no" else "referral"


def _within_open(text: str, match: re.Match) -> bool:
    """Whether the word of referral is part of an open phrase ("kræver ikke visitation")."""
    start = max(0, match.start() - 60)
    return any(
        start + one.start() <= match.start() < start + one.end()
        for one in _OPEN.finditer(text[start : match.end() + 10])
    )
