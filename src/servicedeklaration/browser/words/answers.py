"""The sentence with which a text answers what a reader asks.

The first sentence of a section is often about something else: one on complaints may begin with
how cases are dealt with. So a sentence is only given for an answer when it holds words that such
an answer has, and can be understood by itself; and with it what takes back a part of it.
"""

import re

from content_import.fields.sentences import sentences

from .complete import complete
from .parts import headings_alike
from .sentences import SENTENCE, listed, paragraphs

_WORDS = {
    "target_group": r"målgruppe|\b(?:er|gælder|beregnet) (?:for|til)\b|henvender sig til|fyldt|"
    r"^(?:alle )?(?:borgere?|personer|voksne|unge|pårørende|familier|gravide)\b|\bdu\b|^alle\b",
    "price": r"gratis|vederlagsfri|betal|\bkost(?:er|e)\b|kroner|\bkr\b|\bpris|udgift|takst",
    "how_to_apply": r"kontakt|henvend|\bring|telefon|ansøg|søge\b|visit|henvis|mød(?:e|er)? op|"
    r"skriv|egen læge|\bmail",
    "treatment_guarantee": r"garanti|\d+\s*(?:dag|uge|hverdag)|fjorten dage|senest|inden for|"
    r"straks|samme dag",
    "processing_time": r"\d+\s*(?:dag|uge|hverdag|måned)|fjorten dage|senest|inden for|"
    r"straks|samme dag|hurtig",
    "free_choice": r"fri(?:t|e) (?:leverandør)?valg|vælge|vælger|valgfri",
    "anonymity": r"anonym|uden at (?:sige|oplyse|give|fortælle)",
    "complaint": r"\bklag(?:e\b|er\b|es\b|en\b|eadgang|emulighed|efrist|eret)",
}
_WORDS["referral"] = _WORDS["how_to_apply"]
_OUTRIGHT = {
    "complaint": r"\bkan\b[^,]{0,40}\bklag|\bklage(?:s|n)?\b.*\binden",
    "anonymity": r"\b(?:alle|enhver)\b[^.,]{0,30}\bkan\b[^.]*\banonym",
    "how_to_apply": r"\b(?:ønsker|søger|vil have|har brug for)\b(?:(?!anonym)[^.])*"
    r"\b(?:hjælp\w*|behandling\w*|støtte)\b[^.]*\b(?:henvend|kontakt|ring|skriv|møde? op)",
}
_BETTER = {topic: re.compile(words, re.IGNORECASE) for topic, words in _OUTRIGHT.items()}
"""What a sentence holds that says it outright; it goes before one that only touches on it."""
_ANSWERS = {topic: re.compile(words, re.IGNORECASE) for topic, words in _WORDS.items()}
LEANS = re.compile(
    r"(?:dette|denne|disse|herudover|derudover|desuden|ligeledes|derfor|dermed|herefter|derefter|"
    r"i så fald|i den forbindelse|i disse|i dette|i denne|dog|men|han|hun|de|også|eksempelvis|"
    r"se (?:også|mere|i øvrigt))\b",
    re.IGNORECASE,
)
"""Beginnings that lean on what was said before."""
_TAKES_BACK = re.compile(
    r"\b(?:dog|men|undtag\w*|bortset|medmindre|imidlertid|alligevel|kun|gælder ikke|"
    r"omfatter ikke)\b",
    re.IGNORECASE,
)

_KINDS = {"complaint": re.compile(r"\bklag\w* (?:over|om|til|vedrørende)\b", re.IGNORECASE)}
"""What headings hold under which a text tells of several ways: a sentence on one is no answer."""
_GROUPS = {
    "target_group": re.compile(
        r"\bårige?\b|borger|person|\bunge|voksne|gravide|pårørende|famili|børn|forældre|ældre",
        re.IGNORECASE,
    )
}
"""What headings hold under which a text tells of one group of people after the other."""
_EARLY = {"target_group": 2}
"""Blocks of a text among which the answer must stand: further down, one group of many is told of.
"""


def answer_to(topic: str, html: str | None) -> str:
    """The sentence of a text that answers a question about a topic; "" where none does.

    A topic without words of its own is answered by no sentence. A text on several groups, or ways
    to complain, is answered by their headings, a line each.
    """
    if kinds := headings_alike(_KINDS.get(topic), html):
        return "\n".join(kinds)
    for words in filter(None, (_BETTER.get(topic), _ANSWERS.get(topic))):
        blocks = paragraphs(html)[: _EARLY.get(topic)]
        if found := _found(words, blocks):
            return complete(topic, found, blocks)
    return "\n".join(headings_alike(_GROUPS.get(topic), html))


def _found(wanted: re.Pattern, blocks: list[str]) -> str:
    for place, block in enumerate(blocks):
        inside = sentences(block)
        for number, sentence in enumerate(inside):
            if not (wanted.search(sentence) and SENTENCE.search(sentence)):
                continue
            if (place or number) and LEANS.match(sentence):
                continue
            return _whole(sentence, inside[number + 1 :], blocks[place + 1 :])
    return ""


def _whole(sentence: str, after: list[str], below: list[str]) -> str:
    """The sentence with the list that it leads up to, or with what takes a part of it back."""
    if sentence.endswith((":", ",")) and not after:
        return f"{sentence} {listed(below)}" if below else sentence
    if after and _TAKES_BACK.search(after[0]):
        return f"{sentence} {after[0]}"
    return sentence
