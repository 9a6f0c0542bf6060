"""What in a text tells who somebody is: CPR numbers, telephone numbers and e-mail addresses.

Better one too many than one too few: a person looks at each before anything is published.
"""

from dataclasses import dataclass
from typing import Literal

from .cpr import cpr_numbers
from .email_addresses import email_addresses
from .telephones import telephones

Kind = Literal["cpr", "phone", "email"]

WORDS: dict[Kind, str] = {"cpr": "CPR-nummer", "phone": "telefonnummer", "email": "e-mailadresse"}
"""Each kind in Danish."""

_FINDERS = (("cpr", cpr_numbers), ("email", email_addresses), ("phone", telephones))
"""In the order in which they take words that could be two things."""
_INVISIBLE = frozenset("\u00ad\u200b\u200c\u200d\u2060\ufeff")
"""Soft hyphens and blanks of no width, which Word and PDF leave between signs."""
_SHOWN = 2
"""Signs that stay readable in words that are masked."""


@dataclass(frozen=True)
class Finding:
    """Words of a text from `start` to `end` that look like personal data."""

    kind: Kind
    words: str
    start: int
    end: int

    @property
    def masked(self) -> str:
        """The words with all but the first signs hidden: "01••••-••••"."""
        seen, shown = 0, []
        for sign in self.words:
            seen += sign.isalnum()
            shown.append("•" if sign.isalnum() and seen > _SHOWN else sign)
        return "".join(shown)


def personal_data(text: str) -> tuple[Finding, ...]:
    """All that looks like personal data, in the order of the text; none overlaps another.

    Words that could be several things are told as the first of them in the list of finders.
    """
    found: list[tuple[int, int, int]] = []
    for visible, places in (_visible(text), _raw(text)):
        for rank, (_kind, finder) in enumerate(_FINDERS):
            spans = ((places[start], places[end - 1] + 1) for start, end in finder(visible))
            found += [(first, last, rank) for first, last in spans]
    return tuple(Finding(_FINDERS[k][0], text[a:b], a, b) for a, b, k in _joined(found))


def _raw(text: str) -> tuple[str, range]:
    return text, range(len(text))


def _visible(text: str) -> tuple[str, list[int]]:
    """The text without signs that are not seen, and where each sign stood."""
    places = [place for place, sign in enumerate(text) if sign not in _INVISIBLE]
    return "".join(text[place] for place in places), places


def _joined(spans: list[tuple[int, int, int]]) -> list[tuple[int, int, int]]:
    """Start, end and rank in order; those that overlap as one, of the lowest rank."""
    joined: list[tuple[int, int, int]] = []
    for start, end, rank in sorted(spans):
        if joined and start < joined[-1][1]:
            before = joined.pop()
            joined.append((before[0], max(end, before[1]), min(rank, before[2])))
        else:
            joined.append((start, end, rank))
    return joined
