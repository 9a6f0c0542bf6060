"""Questions that a form for anonymous contact may not ask."""

import re

_WHO = re.compile(
    r"^\s*navn\b|\b(?:dit|fulde|for|efter)\s?navn|\be-?mail|mailadresse|cpr|personnummer"
    r"|fødselsda|^\s*adresse\b|\bdin adresse|\bhvem er du\b",
    re.IGNORECASE,
)


def asks_who(words: str) -> bool:
    """Whether a question asks who somebody is (serviceloven § 101 a, stk. 3)."""
    return _WHO.search(words) is not None
