"""The finder's table of words, and how a text is searched for them."""

import re
import tomllib
from functools import cache
from pathlib import Path
from typing import Any

from content_import.fields.sentences import sentences

_NOT = re.compile(r"\b(?:ikke|uden|hverken|undtagen)\b[^,;]{0,40}$")
"""Words shortly before another one that take it back: "ikke for unge"."""
_CANT = re.compile(r"[^,;]{0,40}\b(?:kan|må) (?:\w+ ){0,2}ikke\b")
"""Words shortly after another one that take it back: "Gravide kan ikke …"."""
_THEN_NOT = re.compile(
    r"(?:er|hvis|når|såfremt)\b[^,;]{0,80}, (?:så )?(?:kan|må) (?:\w+ ){0,2}ikke\b"
)
"""A sentence that shuts somebody out: "Er du gravid, kan du ikke …"."""
_JOINED = re.compile(r"\b(?:og|samt|eller)\b|[/&]")

Entry = dict[str, list[str]]
"""Beginnings of words (`starts`), and whole words or phrases (`whole`)."""


@cache
def table() -> dict[str, Any]:
    """The table as it stands in `words_da.toml`."""
    return tomllib.loads((Path(__file__).parent / "words_da.toml").read_text("utf-8"))


def says(text: str, entry: Entry, unless: Entry | None = None) -> bool:
    """Whether a text has one of the words and doesn't take it back.

    Sentences that have a word of `unless` are passed over.
    """
    pattern, passed_over = _pattern(entry), _pattern(unless or {})
    return any(
        not _NOT.search(sentence[: found.start()])
        for line in text.casefold().splitlines()
        for sentence in sentences(line)
        if not passed_over.search(sentence) and not _THEN_NOT.match(sentence)
        for found in pattern.finditer(sentence)
        if not _CANT.match(sentence, found.end())
    )


def begins_with(text: str, entry: Entry) -> bool:
    """Whether one of the words stands in a text before any "og": "Gruppe for pårørende"."""
    return says(_JOINED.split(text.casefold(), maxsplit=1)[0], entry)


def _pattern(entry: Entry) -> re.Pattern:
    return _compiled(tuple(entry.get("starts", ())), tuple(entry.get("whole", ())))


@cache
def _compiled(starts: tuple[str, ...], whole: tuple[str, ...]) -> re.Pattern:
    forms = [*map(re.escape, starts), *(rf"{re.escape(words)}\b" for words in whole)]
    return re.compile(rf"(?<!\w)(?:{'|'.join(forms)})" if forms else r"(?!)")
