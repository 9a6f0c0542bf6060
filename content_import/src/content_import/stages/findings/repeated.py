"""Findings that say the same of several places, told once."""

from collections.abc import Iterable
from dataclasses import replace

from content_import.model import Finding, Where
from content_import.place_words import in_words

ONCE = frozenset(
    {"outdated", "moved-rule", "misspelt-law", "page-reference", "cut-web-address", "personal-data"}
)
"""What a person reads once and then looks for; any other finding is solved place by place."""


def told_once(findings: Iterable[Finding]) -> list[Finding]:
    """The findings in their order; of those that say the same the first, with the other places."""
    places: dict[object, list[Where]] = {}
    first: dict[object, Finding] = {}
    for number, one in enumerate(findings):
        key = (one.code, one.message) if one.code in ONCE else number
        first.setdefault(key, one)
        places.setdefault(key, [])
        if one.where not in places[key]:
            places[key].append(one.where)
    return [_with_places(one, places[key][1:]) for key, one in first.items()]


def _with_places(finding: Finding, others: list[Where]) -> Finding:
    if not others:
        return finding
    more = "" if len(others) == 1 else f" og {_count(len(others) - 1)}"
    message = f"{finding.message} Det gælder også {in_words(others[0])}{more}."
    return replace(finding, message=message)


def _count(number: int) -> str:
    return "ét sted mere" if number == 1 else f"{number} steder mere"
