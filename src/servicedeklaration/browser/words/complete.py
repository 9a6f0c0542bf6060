"""What an answer must not be given without: conditions, payments, the last day to complain."""

import re
from collections.abc import Callable

from content_import.fields.sentences import sentences

_FREE = re.compile(r"gratis|vederlagsfri|ingen (?:egen)?betaling|koster ing", re.IGNORECASE)
_PAID = re.compile(
    r"\bder betales|\b(?:du|borgere?n?|man) (?:skal )?(?:selv )?betaler?\b|"
    r"\bbetaler (?:du|borgere?n?|man)\b|\bskal (?:du|borgere?n?|man) (?:selv )?betale\b|"
    r"\bafholdes af (?:dig|borgere?n?)\b|\b(?:opkræve[rst]?|opkrævet)\b|"
    r"\b(?:er der|der er|med|mod|har|have) (?:en )?(?:egen|bruger)?betaling\b",
    re.IGNORECASE,
)
"""What the reader pays. Whoever reads that it is free must read this too, wherever it stands."""
_NOTHING = re.compile(r"\b(?:ingen|ikke|intet|uden)\b", re.IGNORECASE)
_AGE = re.compile(
    r"\b(?:over|under|fra|fyldt|ældre end|yngre end) (?:de )?\d{1,2}(?:\s*år|-årige)", re.IGNORECASE
)
"""A limit of age: without it the target group reads as everybody."""
_DEADLINE = re.compile(
    r"\bklag\w*\b[^.]*\b(?:senest|inden(?: ?for)?)\b[^.]*\b(?:dage|uger?|måned(?:er)?)\b|"
    r"\b(?:klagefrist\w*|frist\w* for (?:at klage|klager?))\b[^.]*\b(?:dage|uger?|måned(?:er)?)\b|"
    r"\b(?:senest|inden(?: ?for)?)\b[^.]*\b(?:dage|uger?|måned(?:er)?)\b[^.]*\bklag\w*",
    re.IGNORECASE,
)
"""The last day to complain: whoever reads that one may complain must not miss it."""
_OPEN_WAY = re.compile(
    r"\b(?:ingen|ikke|uden)\b[^.]*\b(?:henvis\w*|visit\w*|tidsbestilling)\b", re.IGNORECASE
)
"""That one needs nobody's leave to come: a way in sounds longer without it."""
_ROOM = 200
"""Characters that the paragraph on the target group may have to be given whole."""


def complete(topic: str, found: str, blocks: list[str]) -> str:
    """The sentence that answers, with what of the text must be read along; `blocks` is the text."""
    return _COMPLETE.get(topic, _as_found)(found, blocks)


def _as_found(found: str, _blocks: list[str]) -> str:
    return found


def _with_conditions(found: str, blocks: list[str]) -> str:
    """A sentence on whom it is for, with what its paragraph adds: every condition counts."""
    rest = _from_there(found, blocks)
    told = rest if found in rest and len(rest) <= _ROOM else found
    return _with_more(told, blocks, _AGE.search)


def _with_payments(found: str, blocks: list[str]) -> str:
    """A sentence that says it is free, with all that is to be paid nevertheless."""
    return _with_more(found, blocks, _is_paid) if _FREE.search(found) else found


def _with_deadline(found: str, blocks: list[str]) -> str:
    """A sentence that says one may complain, with the last day to do it."""
    return _with_more(found, blocks, _is_deadline)


def _with_open_way(found: str, blocks: list[str]) -> str:
    """A sentence on how to get help, with that of its paragraph which asks for no referral."""
    return _with_more(found, [_from_there(found, blocks)], _OPEN_WAY.search)


def _is_paid(sentence: str) -> bool:
    return bool(_PAID.search(sentence)) and not _NOTHING.search(sentence)


def _is_deadline(sentence: str) -> bool:
    return bool(_DEADLINE.search(sentence)) and not _NOTHING.search(sentence)


def _from_there(found: str, blocks: list[str]) -> str:
    """The paragraph of a sentence from the sentence on; "" where it stands in none."""
    block = next((block for block in blocks if found in block), "")
    return block[block.find(found) :]


def _with_more(told: str, blocks: list[str], counts: Callable[[str], object]) -> str:
    more = (each for block in blocks for each in sentences(block) if counts(each))
    return " ".join([told, *(each for each in more if each not in told)])


_COMPLETE = {
    "target_group": _with_conditions,
    "price": _with_payments,
    "complaint": _with_deadline,
    "how_to_apply": _with_open_way,
    "referral": _with_open_way,
}
