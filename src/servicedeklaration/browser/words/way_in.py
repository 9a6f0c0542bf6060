"""What a text tells people to do to get in touch."""

import re

from .sentences import SENTENCE, paragraphs, sentence_with

_TURN = (
    r"(?:ringe?|skrive?|henvende? (?:sig|dig|jer|jeg)|kontakte?|møde? op|kom(?:me)? (?:forbi|ind))"
)
_PEOPLE = r"(?:du|man|alle|enhver|\w*borger\w*|unge|pårørende|personer|forældre)"
WAY_IN = re.compile(
    rf"^{_TURN}\b|\b{_PEOPLE}\b[^.]*\bkan\b[^.]*\b{_TURN}\b|\bkan {_PEOPLE}\b[^.]*\b{_TURN}\b",
    re.IGNORECASE,
)
"""People and what they can do: a sentence on a treatment that "kan foregå ved henvendelse til …"
tells of the treatment.
"""
_ROOM = 250
"""Characters that a paragraph may have to be given whole."""


def way_in(html: str | None) -> str:
    """What a text tells people to do; "" when it tells nothing of it.

    The whole paragraph, where it is short: it may say that nobody must make an appointment.
    """
    found = sentence_with(WAY_IN, html)
    if not SENTENCE.search(found):
        return ""
    whole = next((block for block in paragraphs(html) if found in block), "")
    return whole if len(whole) <= _ROOM else found
