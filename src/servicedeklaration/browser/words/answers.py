"""The sentence with which a text answers what a reader asks.

The first sentence of a section is often about something else: one on complaints may begin with
how cases are dealt with. So a sentence is only given for an answer when it holds words that such
an answer has, and can be understood by itself; and with it what takes back a part of it.
"""

import re

from content_import.fields.sentences import sentences

from .sentences import SENTENCE, listed, paragraphs

_WORDS = {
    "target_group": r"målgruppe|\b(?:er|gælder|beregnet) (?:for|til)\b|henvender sig til|fyldt|"
    r"^(?:alle )?(?:borgere?|personer|voksne|unge|pårørende|familier|gravide)\b|\bdu\b|^alle\b",
    "price": r"gratis|vederlagsfri|betal|\bkost(?:er|e)\b|kroner|\bkr\b|\bpris|udgift|takst",
    "how_to_apply": r"kontakt|henvend|\bring|telefon|ansøg|søge\b|visit|henvis|mød(?:e|er) op|"
    r"skriv|egen læge|\bmail",
    "treatment_guarantee": r"garanti|\d+\s*(?:dag|uge|hverdag)|fjorten dage|senest|inden for|"
    r"straks|samme dag",
    "processing_time": r"\d+\s*(?:dag|uge|hverdag|måned)|fjorten dage|senest|inden for|"
    r"straks|samme dag|hurtig",
    "free_choice": r"fri(?:t|e) (?:leverandør)?valg|vælge|vælger|valgfri",
    "anonymity": r"anonym|uden at (?:sige|oplyse|give|fortælle)",
    "complaint": r"\bklag(?:e\b|er\b|es\b|en\b|eadgang|emulighed|efrist|eret)",
}
_BETTER = {
    "complaint": re.compile(r"\bkan\b[^,]{0,40}\bklag|\bklage(?:s|n)?\b.*\binden", re.IGNORECASE)
}
"""What a sentence holds that says it outright; it goes before one that only touches on it."""
_WORDS["referral"] = _WORDS["how_to_apply"]
_ANSWERS = {topic: re.compile(words, re.IGNORECASE) for topic, words in _WORDS.items()}
_LEANS = re.compile(
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

_FREE = re.compile(r"gratis|vederlagsfri|ingen (?:egen)?betaling|koster ing", re.IGNORECASE)
_PAID = re.compile(
    r"\bder betales|\b(?:du|borgere?n?|man) (?:skal )?(?:selv )?betaler?\b|"
    r"\bbetaler (?:du|borgere?n?|man)\b|\bskal (?:du|borgere?n?|man) (?:selv )?betale\b|"
    r"\bafholdes af (?:dig|borgere?n?)\b",
    re.IGNORECASE,
)
"""What the reader pays. Whoever reads that it is free must read this too, wherever it stands."""
_NOTHING = re.compile(r"\b(?:ingen|ikke|intet)\b", re.IGNORECASE)
_AGE = re.compile(
    r"\b(?:over|under|fra|fyldt|ældre end|yngre end) (?:de )?\d{1,2}(?:\s*år|-årige)", re.IGNORECASE
)
"""A limit of age: without it the target group reads as everybody."""
_EARLY = {"target_group": 2}
"""Blocks of a text among which the answer must stand: further down, one group of many is told of.
"""
_ROOM = 200
"""Characters that the paragraph on the target group may have to be given whole."""


def answer_to(topic: str, html: str | None) -> str:
    """The sentence of a text that answers a question about a topic; "" where none does.

    A topic without words of its own is answered by no sentence.
    """
    for words in filter(None, (_BETTER.get(topic), _ANSWERS.get(topic))):
        blocks = paragraphs(html)[: _EARLY.get(topic)]
        if found := _found(words, blocks):
            return _COMPLETE.get(topic, _as_found)(found, blocks)
    return ""


def _as_found(found: str, _blocks: list[str]) -> str:
    return found


def _found(wanted: re.Pattern, blocks: list[str]) -> str:
    for place, block in enumerate(blocks):
        inside = sentences(block)
        for number, sentence in enumerate(inside):
            if not (wanted.search(sentence) and SENTENCE.search(sentence)):
                continue
            if (place or number) and _LEANS.match(sentence):
                continue
            return _whole(sentence, inside[number + 1 :], blocks[place + 1 :])
    return ""


def _with_conditions(found: str, blocks: list[str]) -> str:
    """A sentence on whom it is for, with what its paragraph adds: every condition counts."""
    block = next((block for block in blocks if found in block), "")
    rest = block[block.find(found) :]
    told = rest if found in rest and len(rest) <= _ROOM else found
    return _with_more(told, blocks, _AGE.search)


def _with_payments(found: str, blocks: list[str]) -> str:
    """A sentence that says it is free, with all that is to be paid nevertheless."""
    return _with_more(found, blocks, _is_paid) if _FREE.search(found) else found


def _is_paid(sentence: str) -> bool:
    return bool(_PAID.search(sentence)) and not _NOTHING.search(sentence)


def _with_more(told: str, blocks: list[str], counts) -> str:
    more = (each for block in blocks for each in sentences(block) if counts(each))
    return " ".join([told, *(each for each in more if each not in told)])


_COMPLETE = {"target_group": _with_conditions, "price": _with_payments}
"""What an answer must not be given without."""


def _whole(sentence: str, after: list[str], below: list[str]) -> str:
    """The sentence with the list that it leads up to, or with what takes a part of it back."""
    if sentence.endswith((":", ",")) and not after:
        return f"{sentence} {listed(below)}" if below else sentence
    if after and _TAKES_BACK.search(after[0]):
        return f"{sentence} {after[0]}"
    return sentence
