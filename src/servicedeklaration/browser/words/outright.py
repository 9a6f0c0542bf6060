"""Sentences that state a right or a price outright, under whatever heading they stand.

Where a document has no text on the matter, such a sentence in another is what it says of it. Law
that the document only quotes is told apart: it is the law's promise, and may have changed since.
"""

import re
from collections.abc import Iterable

from content_import.fields.sentences import sentences

from .answers import LEANS
from .sentences import SENTENCE, paragraphs

_HELP = r"(?:behandling|tilbud|hjælp|indsats)\w*"
_BEGINS = r"(?:iværksæt\w*|sættes|begynde\w*|starte[rs]?|give[rs]? (?:et )?tilbud|modtage[rs]?)"
_FEW_DAYS = (
    r"(?:(?:[1-9]|1[0-4]|en|to|tre|fire|fem|syv|otte|ti|fjorten) (?:kalender|hver|arbejds)?dage?|"
    r"(?:1|2|en|to) uger?)"
)
"""The law's 14 days or fewer; what takes longer is no guarantee of treatment."""
_SOON = rf"\b(?:senest|inden(?: ?for)?)\b[^.]*\b{_FEW_DAYS}\b"
_STATES = {
    "treatment_guarantee": rf"^(?!.*\b(?:læge|samtale|svar|plan)).*\b{_HELP}\b.*\b{_BEGINS}\b.*"
    rf"{_SOON}.*\b(?:henvend|ansøg|kontakt)|"
    rf"^(?!.*\b(?:læge|samtale|svar|plan)).*\b{_BEGINS}\b.*\b{_HELP}.*{_SOON}.*"
    r"\b(?:henvend|ansøg|kontakt)|"
    rf"\bbehandlingsgaranti\b.*\b{_FEW_DAYS}\b",
    "free_choice": r"\b(?:ret til at|mulighed for at|kan) (?:vælge at )?(?:blive behandlet|vælge) "
    r"(?:i |på )?et andet\b",
    "anonymity": r"\bkan\b[^.]*\banonymt?\b|\bret til\b[^.]*\banonym|\banonymt?\b[^.]*\bkan\b",
    "complaint": r"\bkan\b[^,.]{0,40}\bklag(?:e|es)\b|\bklage(?:s|n)?\b[^.]*\binden\b",
    "how_to_apply": r"^(?:indgangen til|vejen ind i|adgangen til)\b.*\b(?:sker|går|foregår|er)\b",
    "target_group": r"^målgruppen\b.*\ber\b|\ber (?:et )?tilbud (?:til|for) (?:borger|person|unge|"
    r"voksne|alle|familie|pårørende|dig)",
    "price": r"^(?=.*\b(?:er|ydes|tilbydes)\b).*\b(?:behandling|tilbud|hjælp)\w*\b.*"
    r"\b(?:gratis|vederlagsfri)",
}
_OUTRIGHT = {topic: re.compile(words, re.IGNORECASE) for topic, words in _STATES.items()}
TOPICS = frozenset(_STATES)
"""What a sentence may state outright."""
_LAW = re.compile(r"(?:stk\. ?\d|§ ?\d)", re.IGNORECASE)
"""How a paragraph of quoted law begins."""
_TAKEN_AWAY = re.compile(r"\b(?:kan|skal|må)\b[^.]{0,30}\b(?:ikke|kun)\b", re.IGNORECASE)
"""What makes the same words state the opposite, or less."""
_EXCEPTION = re.compile(
    r"\b(?:begræns\w+|fraviges?|afviges?|tilsidesættes?|bortfalder|medmindre|undtag\w*|"
    r"ikke (?:\w+ )?mulighed for|kan ikke klages|gælder (?:dog )?ikke)\b",
    re.IGNORECASE,
)


def stated(topic: str, html: str | None) -> str:
    """The first sentence of a text, in its own words, that states the topic; "" if none does."""
    own = (block for block in paragraphs(html) if not _LAW.match(block))
    return _first_on(topic, own)


def quoted(topic: str, html: str | None) -> str:
    """The same of quoted law."""
    return _first_on(topic, filter(_LAW.match, paragraphs(html)))


def has_exceptions(html: str | None, told: str) -> bool:
    """Whether a text limits what it promises, beside what is told of it."""
    inside = (sentence for block in paragraphs(html) for sentence in sentences(block))
    return any(_EXCEPTION.search(sentence) for sentence in inside if sentence not in told)


def _first_on(topic: str, blocks: Iterable[str]) -> str:
    """The first sentence that states a topic and can be understood by itself."""
    inside = (sentence for block in blocks for sentence in sentences(block))
    return next((sentence for sentence in inside if _states(topic, sentence)), "")


def _states(topic: str, sentence: str) -> bool:
    if LEANS.match(sentence) or _TAKEN_AWAY.search(sentence):
        return False
    return bool(_OUTRIGHT[topic].search(sentence) and SENTENCE.search(sentence))
