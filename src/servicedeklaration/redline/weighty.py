"""Words of a text that carry a promise or a demand: numbers with units, ages, and what one must,
may, can and cannot."""

import re
from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Sequence
from difflib import SequenceMatcher
from typing import Any

from content_import.fields.access import read_access
from content_import.fields.ages import read_ages
from content_import.fields.anonymity import read_anonymity
from content_import.fields.numbers import NUMBER
from content_import.fields.phones import PHONE

from .tokens import prose

_UNITS = (
    r"%|procent|pct\.?|kr\.?|kroner|minut\w{0,4}|min\.|timer?s?|døgns?|dage?n?s?|hverdage?s?"
    r"|arbejdsdage?s?|ugers?|uger?|ugentlige?|måned\w{0,3}|kvartal\w{0,3}|år|års|årige?s?"
    r"|gange?|samtaler?|sessioner|møder|besøg|forløb|personer?|deltagere|borgere|pladser|kilometer|km|m2"
)
_MEASURE = re.compile(
    rf"(?<![\w.,])(?P<number>{NUMBER}(?:\s{{0,2}}[-–]\s{{0,2}}{NUMBER})?)\s{{0,3}}(?P<unit>{_UNITS})(?!\w)",
    re.IGNORECASE,
)
_WEIGHTY = re.compile(
    r"\b(?:ikke|ingen|intet|aldrig|kun|uden|skal|må|kan|bør|ret|pligt|krav|altid|mindst|højst"
    r"|senest|undtagen|medmindre)\b",
    re.IGNORECASE,
)
TOLD_BY_ITSELF = re.compile(
    rf"(?:{NUMBER}|[\d.,:]+|§|stk|nr|til|{_UNITS}|{_WEIGHTY.pattern})", re.IGNORECASE
)
"""Words that are told as figures and words of weight, when they are told."""
_TOKEN = re.compile(r"\w+|\W+")
_ALIKE = 0.6
"""How alike a slip is to the word that was meant; »ikek« and »ikke« are 0.75."""
_ARTICLES = frozenset({"en", "et", "een"})
"""Numbers that are mostly none: "et forløb"."""
_TWICE = re.compile(r"\b(\w+)(?:\s+\1\b)+", re.IGNORECASE)


def _measures(text: str) -> list[str]:
    """Numbers with their units; a telephone number before a word is none."""
    found = _MEASURE.finditer(PHONE.sub(" ", text))
    told = [match for match in found if match["number"].lower() not in _ARTICLES]
    return [" ".join(match.group().lower().split()) for match in told]


def _ages(text: str) -> list[str]:
    return [f"{each.min}-{each.max}" for each in read_ages(text)]


def _known(read: Callable[[str], str]) -> Callable[[str], list[str]]:
    """A reader that gives nothing where the text doesn't say."""
    return lambda text: [value for value in (read(text),) if value != "unknown"]


def _words(text: str) -> list[str]:
    """The words of weight; one that was typed twice in a row counts once."""
    return [f"»{word.lower()}«" for word in _WEIGHTY.findall(_TWICE.sub(r"\1", text))]


READERS: Mapping[str, Callable[[str], Sequence[str]]] = {
    "alderen": _ages,
    "tallet": _measures,
    "adgangen": _known(read_access),
    "anonymiteten": _known(read_anonymity),
    "ordet": _words,
}
"""What is read, by what it is called after "ændre"."""
_SILENT = frozenset({"alderen", "adgangen", "anonymiteten"})
"""Kinds whose values are no words for people."""


def weighty_changes(
    before: Any, after: Any, numbers: bool = True
) -> Iterator[tuple[str, tuple, tuple]]:
    """What carries weight in one value of a field and not in the other: kind, gone, new.

    `numbers` False: what changed in numbers is told already. A number that is an age is told
    once, as an age.
    """
    old, new = prose(before), prose(after)
    old = _spelled(old, new)
    for kind, read in READERS.items():
        was, now = Counter(read(old)), Counter(read(new))
        gone, come = tuple(was - now), tuple(now - was)
        if not (gone or come) or (kind == "tallet" and not numbers):
            continue
        numbers = numbers and kind != "alderen"
        yield (kind, (), ()) if kind in _SILENT else (kind, gone, come)


def _spelled(before: str, after: str) -> str:
    """The text before with those words of weight that were mistyped in it, and only there."""
    old, new = (_TOKEN.findall(text) for text in (before, after))
    changes = SequenceMatcher(a=old, b=new, autojunk=False).get_opcodes()
    for _, i, j, k, m in (each for each in changes if each[0] == "replace"):
        if j - i == m - k:
            old[i:j] = [
                right if _is_slip(wrong, right, before + after) else wrong
                for wrong, right in zip(old[i:j], new[k:m], strict=True)
            ]
    return "".join(old)


def _is_slip(wrong: str, right: str, texts: str) -> bool:
    """Whether a word is a mistyped word of weight: much like it, and a word nowhere else."""
    likeness = SequenceMatcher(a=wrong.lower(), b=right.lower()).ratio()
    return (
        _WEIGHTY.fullmatch(right) is not None
        and _WEIGHTY.fullmatch(wrong) is None
        and likeness >= _ALIKE
        and _TOKEN.findall(texts).count(wrong) == 1
    )
