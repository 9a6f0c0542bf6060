"""Numbers that one may call without saying who one is, as a place itself says it."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from content_import.fields.anonymity import anonymity_limit, read_anonymity
from content_import.fields.phones import phones_in
from content_import.fields.sentences import sentences

_CALLING = re.compile(r"\b(?:ring(?:e|er)?|tlf|tel|telefon\w*|opkald\w*|sms)\b", re.IGNORECASE)


@dataclass(frozen=True)
class Unnamed:
    """A number, and the place's own words of it, with what takes them back."""

    number: str
    said: str


def unnamed_numbers(phones: Iterable[str] | None, remarks: str | None) -> list[Unnamed]:
    """The numbers of a place for who wants to be anonymous; none where it doesn't speak of them.

    That help is anonymous says nothing of the telephone: the same line or sentence must name a
    number, or say that one calls. Then the place's first number is meant.
    """
    lines, remarks = tuple(phones or ()), remarks or ""
    limit = anonymity_limit(remarks)
    labelled = ((number, line) for line in lines for number in _numbers(line, ()))
    told = ((number, each) for each in _sentences(remarks) for number in _numbers(each, lines))
    found: dict[str, Unnamed] = {}
    for number, said in (*labelled, *told):
        whole = said if not limit or limit in said else f"{said} {limit}"
        found.setdefault(number, Unnamed(number, whole))
    return list(found.values())


def _numbers(words: str, phones: tuple[str, ...]) -> list[str]:
    """The numbers that words give to who is anonymous; `phones` are those of the place."""
    if read_anonymity(words) != "yes":
        return []
    return phones_in(words) or (list(phones[:1]) if _CALLING.search(words) else [])


def _sentences(text: str) -> Iterator[str]:
    for line in text.splitlines():
        yield from sentences(line)
