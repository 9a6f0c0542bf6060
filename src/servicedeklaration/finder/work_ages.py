"""The ages that a document states: for all its offers, and for those it names."""

import re
from dataclasses import dataclass, field
from functools import lru_cache

from content_import.fields.ages import read_ages
from content_import.fields.sentences import sentences

Range = tuple[int | None, int | None]
"""The lowest and the highest age; None for no limit."""
_NAMED = re.compile(
    r"^(?P<names>[^.,:;()]{4,80}?)\s+(?:er|gives|tilbydes)\s+(?:kun\s+)?(?:for|til)\b",
    re.IGNORECASE,
)
"""A sentence on some of the offers: "Dagbehandling og substitution er for borgere over 18 år"."""
_OF_ALL = re.compile(
    r"^(?:målgruppe|borger|tilbud|alle|indsats|hjælp|behandling(?:en)?\b|vi\b|det|de\b|person|unge|"
    r"voksne|sted|cent|ydelse|kvalitetsstandard|denne|dette|vores)",
    re.IGNORECASE,
)
"""How a sentence on all of them begins."""
_AND = re.compile(r"\s+(?:og|eller|samt)\s+|/")
_LONG = 5
"""Letters of a word that may name an offer."""


@dataclass(frozen=True)
class WorkAges:
    """`of_all` None: the document states no ages for all, or more than one range.

    `named` are ranges by the words that an offer is called by, in small letters.
    """

    of_all: Range | None = None
    named: dict[str, Range] = field(default_factory=dict)


@lru_cache(200)
def read_work_ages(target_group: str) -> WorkAges:
    """The ages in what a document says of for whom it is."""
    known = {_range(each) for each in read_ages(target_group)}
    general: set[Range] = set()
    named: dict[str, Range] = {}
    for sentence in (one for line in target_group.splitlines() for one in sentences(line)):
        ranges = {_range(each) for each in read_ages(sentence)} & known
        names = _names(sentence)
        if names and len(ranges) == 1:
            named |= dict.fromkeys(names, *ranges)
        else:
            general |= ranges
    return WorkAges(general.pop() if len(general) == 1 else None, named)


def _names(sentence: str) -> list[str]:
    """The words that a sentence calls offers by; [] for one on all."""
    found = _NAMED.match(sentence)
    if not found or _OF_ALL.match(sentence):
        return []
    parts = (part.casefold().strip() for part in _AND.split(found["names"]))
    return [part for part in parts if len(part) >= _LONG]


def _range(ages) -> Range:
    return ages.min, ages.max
