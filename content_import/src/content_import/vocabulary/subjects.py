"""What a document is about, by the words of `subjects_da.toml`."""

import re
import tomllib
from functools import cache
from importlib.resources import files

_CLEARLY = 2
"""How many times as often a subject must stand in a text to be what a vague title means."""


def subject_of(title: str, text: str) -> str:
    """The subject of the title, else the one whose words stand most often in the text; "" for
    none. What a vague subject of the title ("misbrug") means, the text says."""
    counts = {subject: len(pattern.findall(text)) for subject, pattern in _subjects().items()}
    for subject, pattern in _subjects().items():
        if pattern.search(title):
            return _meant(subject, counts)
    best = max(counts, key=lambda subject: counts[subject])
    return best if counts[best] else ""


def _meant(subject: str, counts: dict[str, int]) -> str:
    """The one subject that a text on a vague one is clearly about, else the vague one."""
    ranked = sorted(_vague().get(subject, ()), key=lambda one: counts[one], reverse=True)
    if not ranked or not counts[ranked[0]]:
        return subject
    rest = max((counts[one] for one in ranked[1:]), default=0)
    return ranked[0] if counts[ranked[0]] >= _CLEARLY * rest else subject


@cache
def _subjects() -> dict[str, re.Pattern]:
    return {
        subject: re.compile("|".join(map(re.escape, words)), re.IGNORECASE)
        for subject, words in _table()["subjects"].items()
    }


def _vague() -> dict[str, list[str]]:
    return _table()["vague"]


@cache
def _table() -> dict:
    text = files("content_import.vocabulary").joinpath("subjects_da.toml").read_text("utf-8")
    return tomllib.loads(text)
