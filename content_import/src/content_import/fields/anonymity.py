"""Whether one can stay anonymous in an offer: yes, no or unknown."""

import re
from typing import Literal

from content_import.fields.sentences import sentences

Anonymity = Literal["yes", "no", "unknown"]

_NO = re.compile(
    r"\bikke\s{1,3}(?!(?:ønsker|ønske|vil|behøver)\b)(?:\w{1,40}\s{1,3}){0,5}?anonymt?\b"
    r"|\bikke\s{1,3}(?:muligt\s{1,3})?(?:at\s{1,3})?(?:\w{1,40}\s{1,3}){0,2}anonymitet\b"
    r"|\bingen\s{1,3}anonymitet\b|\banonymitet\s{1,3}er\s{1,3}ikke\s{1,3}mulig"
    r"|\banonymt?\s{1,3}\w{1,40}\s{1,3}er\s{1,3}ikke\s{1,3}mulig",
    re.IGNORECASE,
)
_NO_BELOW = re.compile(r"\banonym(?:t|itet)?\s{0,3}[:?\n]\s{0,3}nej\b", re.IGNORECASE)
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


_ONLY = re.compile(r"\bkun\s{1,3}(?:\w{1,40}\s{1,3}){0,2}anonymt?\b", re.IGNORECASE)
"""Anonymity in a part of the offer only is neither yes nor no."""


def anonymity_limit(text: str) -> str:
    """The first sentence that takes anonymity back ("Hvis du … kan du ikke være anonym"); "" for
    none. What a person may not wish takes nothing back."""
    told = (one for one in sentences(text) if _NO.search(_NO_WISH.sub(" ", one)))
    return next(told, "")


def read_anonymity(text: str) -> Anonymity:
    """yes, no or unknown; a text that says both ("anonymt … ikke anonymt") is unknown.

    A no that holds on a condition ("hvis du har andre sociale problemer …") is the exception to a
    yes elsewhere in the text, and the answer is yes; alone it is unknown. Names of associations
    (Anonyme Alkoholikere) and anonymous data say nothing of the offer.
    """
    own = _NO_WISH.sub(" ", _ONLY.sub(" ", _OTHERS.sub(" ", text)))
    says_no = _NO_BELOW.search(own) is not None or any(
        _NO.search(one) and not _CONDITION.search(one) for one in sentences(own)
    )
    says_yes = _YES.search(_NO.sub(" ", _NO_BELOW.sub(" ", own))) is not None
    if says_yes == says_no:
        return "unknown"
    return "yes" if says_yes else "no"
