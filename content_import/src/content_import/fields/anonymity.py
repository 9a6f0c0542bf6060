"""Whether one can stay anonymous in an offer: yes, no or unknown."""

import re
from typing import Literal

from content_import.fields.answers import Answer, answer_to
from content_import.fields.sentences import sentences

Anonymity = Literal["yes", "no", "unknown"]

_HOW = r"anonym(?:t|e)?\b"
_BETWEEN = (
    r"(?:(?!(?:og|men|så)\s{1,3}(?:\w{1,40}\s{1,3})?(?:kan|må|er|har|bliver|foregår)\b)"
    r"\w{1,40}\s{1,3}){0,5}?"
)
"""Words between "ikke" and what it takes back; not those that begin to tell something else."""
_GIVEN = (
    r"(?:tilbydes|gives|ydes|garanteres|sikres|opretholdes|bevares|besvares|modtages|accepteres|"
    r"foretages)"
)
_NO = re.compile(
    rf"\b(?:ikke\s{{1,3}}(?!(?:ønsker|ønske|vil|behøver)\b)|ikke-|(?:aldrig|hverken)\s{{1,3}}){_BETWEEN}{_HOW}"
    r"|\bikke\s{1,3}(?:muligt\s{1,3})?(?:at\s{1,3})?(?:\w{1,40}\s{1,3}){0,2}anonymitet\b"
    r"|\bingen[^\S\n]{1,3}anonymitet\b|\banonymitet(?:en)?\s{1,3}er\s{1,3}ikke\s{1,3}mulig"
    rf"|\banonym(?:itet(?:en)?|[te]?\s{{1,3}}\w{{1,40}})\s{{1,3}}(?:(?:kan|vil|bliver)\s{{1,3}}ikke\s{{1,3}}{_GIVEN}"
    rf"|{_GIVEN}\s{{1,3}}ikke)\b(?!\s{{1,3}}anonym)"
    r"|\banonym[te]?\s{1,3}\w{1,40}\s{1,3}er\s{1,3}ikke\s{1,3}mulig"
    r"|\buden\s{1,3}(?:mulighed\s{1,3}for|ret\s{1,3}til)\s{1,3}(?:at\s{1,3}være\s{1,3}anonym|anonymitet)\b",
    re.IGNORECASE,
)
_NO_BELOW = re.compile(
    r"\banonym(?:itet|[te]?(?:\s{1,3}\w{1,40})?)\s{0,3}(?:[:?\n]|\s[-–])\W{0,4}nej\b", re.IGNORECASE
)
"""A label or a question and its answer, on one line or on two."""
_NO_WISH = re.compile(
    r"\b(?:ikke\s{1,3}(?:ønsker|ønske|vil)|(?:ønsker|vil)\s{1,3}(?:\w{1,40}\s{1,3})?ikke)\s{1,3}"
    r"(?:\w{1,40}\s{1,3}){0,3}anonymt?\b",
    re.IGNORECASE,
)
"""What a person may not wish says nothing of what the offer gives."""
_WHO = (
    r"(?:hvem\s{1,3}(?:du|man|de|vedkommende)\s{1,3}er\b|(?:(?:dit|sit|ens|jeres|deres)\s{1,3})?"
    r"(?:fulde\s{1,3})?(?:navn|identitet|cpr|personnummer))"
)
_TELL = r"(?:sige|fortælle|oplyse(?:\s{1,3}om)?|opgive|give)"
_YES = re.compile(
    r"\banonym(?:t|e)?\b(?!iser)|\banonymitet\s{0,3}[:?\n]\s{0,3}ja\b|\b(?:mulighed\s{1,3}for|tilbyder|"
    r"giver)\s{1,3}(?:fuld\s{1,3})?anonymitet\b|\bbliver\s{1,3}ikke\s{1,3}registreret\b"
    rf"|\bregistrerer\s{{1,3}}ikke,?\s{{1,3}}{_WHO}|"
    r"\bret\s{1,3}til\s{1,3}anonymitet|\banonymitet\s{1,3}(?:sikres|"
    r"respekteres|garanteres)|\b(?:brug|behov|ønske)\s{1,3}(?:for|om)\s{1,3}(?:at\s{1,3}være\s{1,3}"
    rf"anonym|anonymitet)|\buden\s{{1,3}}at\s{{1,3}}{_TELL},?\s{{1,3}}{_WHO}"
    r"|\bbehøver\s{1,3}(?:(?:du|man|I|borgeren)\s{1,3})?ikke\s{1,3}(?:at\s{1,3})?"
    rf"{_TELL},?\s{{1,3}}{_WHO}"
    rf"|\bbestemmer\s{{1,3}}selv,?\s{{1,3}}om\s{{1,3}}(?:du|man|I|de)\s{{1,3}}vil\s{{1,3}}{_TELL},?\s{{1,3}}{_WHO}",
    re.IGNORECASE,
)
_CONDITION = re.compile(
    r"\b(?:hvis|såfremt|medmindre|når|ved\s{1,3}behov|i\s{1,3}tilfælde\s{1,3}af)\b", re.IGNORECASE
)
_OTHERS = re.compile(
    r"\banonyme\s{1,3}(?:alkoholikere|narkomaner|spillere|gamblere|data|oplysninger|undersøgelser|"
    r"spørgeskema\w*)|\banonymt?\s{1,3}spørgeskema|\banonymiser\w*",
    re.IGNORECASE,
)


_ONLY = re.compile(
    r"\bkun\s{1,3}(?:(?!og\b)\w{1,40},?\s{1,3}){0,6}?anonym[te]?\b"
    r"|\banonym[te]?,?\s{1,3}(?:(?:men|dog)\s{1,3}){0,2}kun\b",
    re.IGNORECASE,
)
"""Anonymity in a part of the offer only is neither yes nor no."""
_BUT_NOT = re.compile(
    r"\bmen\s{1,3}(?:det\s{1,3}er\s{1,3})?(?:dog\s{1,3})?ikke,?\s{1,3}(?:hvis|når|i|på|ved|til|for|under)\b",
    re.IGNORECASE,
)
_BUT_NOT_IN = re.compile(
    r"\banonym(?:[te]|itet)?\b[^.!?;\n]{0,100}?\bmen\s{1,3}(?:det\s{1,3}er\s{1,3})?(?:dog\s{1,3})?ikke,?\s{1,3}"
    r"(?:i|på|ved|til|for|under)\b",
    re.IGNORECASE,
)
"""Anonymous here, "men ikke i behandlingen": which of the two the offer is, nobody can tell."""
_KNOWN_YET = re.compile(
    r"[^.!?;\n]{0,100}?\bmen\b(?![^.!?;\n]{0,60}\bikke\b)[^.!?;\n]{0,60}\b(?:cpr|personnummer|registrere[rst])",
    re.IGNORECASE,
)
"""Who needn't tell a name but is registered after all isn't anonymous."""


def anonymity_limit(text: str) -> str:
    """The first sentence that takes anonymity back ("Hvis du … kan du ikke være anonym"); "" for
    none. What a person may not wish takes nothing back."""
    return next((one for one in sentences(text) if _takes_back(_OTHERS.sub(" ", one))), "")


def _takes_back(sentence: str) -> bool:
    told = _NO_WISH.sub(" ", sentence)
    yes = _YES.search(told)
    return _NO.search(told) is not None or bool(yes and _BUT_NOT.search(told, yes.end()))


def read_anonymity(text: str) -> Anonymity:
    """yes, no or unknown; a text that says both ("anonymt … ikke anonymt") is unknown.

    A no that holds on a condition ("hvis du har andre sociale problemer …") is the exception to a
    yes elsewhere in the text, and the answer is yes; alone it is unknown. Names of associations
    (Anonyme Alkoholikere) and anonymous data say nothing of the offer; a question says only what
    is answered.
    """
    own = _NO_WISH.sub(" ", _ONLY.sub(" ", _BUT_NOT_IN.sub(" ", _OTHERS.sub(" ", text))))
    says_no = _NO_BELOW.search(own) is not None or any(
        _NO.search(one) and not _CONDITION.search(one) for one in sentences(own)
    )
    # Line by line: "Ikke nødvendig" of one label says nothing of the next one.
    left = "\n".join(_NO.sub(" ", line) for line in _NO_BELOW.sub(" ", own).splitlines())
    answers = [_answer(left, match) for match in _YES.finditer(left)]
    says_yes = "told" in answers or "yes" in answers
    if says_yes == (says_no or "no" in answers):
        return "unknown"
    return "yes" if says_yes else "no"


def _answer(text: str, match: re.Match) -> Answer:
    """What becomes of words for yes; those that are taken back at once are as good as asked."""
    return "asked" if _KNOWN_YET.match(text, match.end()) else answer_to(text, match.end())
