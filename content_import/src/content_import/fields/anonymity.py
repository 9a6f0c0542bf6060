"""Whether one can stay anonymous in an offer: yes, no or unknown."""

import re
from typing import Literal

Anonymity = Literal["yes", "no", "unknown"]

_NO = re.compile(
    r"\bikke\s{1,3}(?:\w+\s{1,3}){0,3}anonymt?\b|\bkan\s{1,3}ikke\s{1,3}være\s{1,3}anonym"
    r"|\bikke\s{1,3}(?:muligt\s{1,3})?(?:at\s{1,3})?(?:\w+\s{1,3}){0,2}anonymitet\b"
    r"|\bingen\s{1,3}anonymitet\b|\banonymitet\s{1,3}er\s{1,3}ikke\s{1,3}mulig",
    re.IGNORECASE,
)
_YES = re.compile(
    r"\banonym(?:t|e)?\b(?!iser)|\bret\s{1,3}til\s{1,3}anonymitet|\banonymitet\s{1,3}(?:sikres|"
    r"respekteres|garanteres)|\b(?:brug|behov|ønske)\s{1,3}(?:for|om)\s{1,3}(?:at\s{1,3}være\s{1,3}"
    r"anonym|anonymitet)",
    re.IGNORECASE,
)
_OTHERS = re.compile(
    r"\banonyme\s{1,3}(?:alkoholikere|narkomaner|spillere|gamblere|data|oplysninger|undersøgelser|"
    r"spørgeskema\w*)|\banonymt?\s{1,3}spørgeskema|\banonymiser\w*",
    re.IGNORECASE,
)


def read_anonymity(text: str) -> Anonymity:
    """yes, no or unknown; a text that says both ("anonymt … ikke anonymt") is unknown.

    Names of associations (Anonyme Alkoholikere) and anonymous data say nothing of the offer.
    """
    own = _OTHERS.sub(" ", text)
    says_no = _NO.search(own) is not None
    says_yes = _YES.search(_NO.sub(" ", own)) is not None
    if says_yes == says_no:
        return "unknown"
    return "yes" if says_yes else "no"
