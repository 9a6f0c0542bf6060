"""The law that a misspelt or broken name before a § means: "Sevicelovens", "Service loven"."""

import re
from functools import cache, lru_cache

from content_import.fields.law_names import law_names

_BEFORE = re.compile(r"(?P<words>\w[\w\s\u00ad-]{0,60})['´’`]?s?\s{0,8}$")
_JOINTS = re.compile(r"[\s\u00ad-]+")
_REACH = 70
_MOST_WORDS = 4
_SHORTEST, _LONG = 10, 12
"""Letters; shorter names are too like other words, long ones may have two errors."""


def misspelt_before(text: str, position: int) -> tuple[str, int] | None:
    """The law that the words just before the position nearly name, and where they begin."""
    match = _BEFORE.search(text[max(0, position - _REACH) : position])
    if match is None:
        return None
    offset = max(0, position - _REACH) + match.start()
    starts = [one.start() for one in re.finditer(r"(?<![\w\u00ad])\w", match["words"])]
    for start in reversed(starts[-_MOST_WORDS:]):
        if law := meant(match["words"][start:]):
            return law, offset + start
    return None


@lru_cache(maxsize=4096)
def meant(words: str) -> str | None:
    """The law whose name differs from the words by a letter or two; None when none does.

    Blanks, hyphens and the s of possession don't count.
    """
    key = _key(words)
    for name in dict.fromkeys((key, key.removesuffix("s"), key.removesuffix("es"))):
        for known, law in _by_first_letter().get(name[:1], ()):
            allowed = 0 if len(known) < _SHORTEST else 2 if len(known) >= _LONG else 1
            if _within(name, known, allowed):
                return law
    return None


@cache
def _by_first_letter() -> dict[str, list[tuple[str, str]]]:
    """First letter → the names that begin with it, without blanks, and their laws."""
    table: dict[str, list[tuple[str, str]]] = {}
    for written, law in law_names().items():
        table.setdefault(written[0], []).append((_key(written), law))
    return table


def _key(words: str) -> str:
    return _JOINTS.sub("", words).lower()


def _within(one: str, other: str, allowed: int) -> bool:
    """Whether so many letters put in, left out or changed make one word the other."""
    if abs(len(one) - len(other)) > allowed:
        return False
    row = list(range(len(other) + 1))
    for at, letter in enumerate(one, start=1):
        above, row[0] = row[0], at
        for to, wanted in enumerate(other, start=1):
            above, row[to] = row[to], min(row[to] + 1, row[to - 1] + 1, above + (letter != wanted))
        if min(row) > allowed:
            return False
    return row[-1] <= allowed
