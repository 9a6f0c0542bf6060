"""The 98 municipalities and their codes, and which of them a text speaks of."""

import re
from collections import Counter
from functools import cache
from importlib.resources import files

_NAMED = re.compile(r"(?<![\w-])([^\W\d_][\w-]{1,40})\s{1,4}(?:Regions)?Kommunes?\b", re.IGNORECASE)
_CAPITALISED = re.compile(r"\b[A-ZÆØÅ][\w-]+")
_OLD_SPELLING = (("Aa", "Å"), ("aa", "å"))


@cache
def municipalities() -> dict[str, str]:
    """Four-digit code to name, as in "Hjørring"."""
    text = files("content_import.vocabulary").joinpath("municipalities.tsv").read_text("utf-8")
    return dict(line.split("\t") for line in text.splitlines() if line)


def municipality_in(text: str) -> str | None:
    """The code of the municipality that the text names most often, the first of equals; None if
    it names none.

    "Hjørring Kommune" counts; a town alone counts only where no municipality is named as one.
    """
    spoken = Counter(filter(None, (_code(name) for name in _NAMED.findall(text))))
    if not spoken:
        spoken = Counter(filter(None, (_code(name) for name in _CAPITALISED.findall(text))))
    return max(spoken, key=lambda code: spoken[code]) if spoken else None


def _code(name: str) -> str | None:
    """The code of a name with or without a genitive s."""
    known = _spellings()
    return known.get(name.lower()) or known.get(name.lower().removesuffix("s"))


@cache
def _spellings() -> dict[str, str]:
    found: dict[str, str] = {}
    for code, name in municipalities().items():
        found[name.lower()] = code
        other = name
        for old, new in _OLD_SPELLING:
            other = other.replace(old, new)
        found.setdefault(other.lower(), code)
    return found
