"""What a text in easy words says that stands nowhere in the text it retells."""

import re
from collections.abc import Iterator

from content_import.fields.amounts import find_amounts
from content_import.fields.anonymity import read_anonymity
from content_import.fields.numbers import NUMBER, number
from content_import.fields.phones import PHONE, pairs
from content_import.fields.sentences import sentences

_NUMBER = re.compile(NUMBER, re.IGNORECASE)
_ONE = frozenset({1.0})
"""»en« and »et« are articles more often than numbers."""
_DEMAND = re.compile(r"\b(?:skal|må\s{1,3}ikke|kræver|kun)\b", re.IGNORECASE)
_WORD = re.compile(r"[a-zæøåé]{4,}")
_STEM = 4
"""Letters by which a word is known in another form: »betaler« by »betaling«."""


def said_nowhere(retold: str, text: str) -> list[str]:
    """Prices, telephone numbers and other numbers of the retold text that the text hasn't got,
    and sentences of it that demand what the text doesn't speak of, or take anonymity away.

    A figure that a sentence is named with isn't named by itself. In the order of kinds, each once.
    """
    found = [*_figures(retold, text), *_sentences(retold, text)]
    return list(dict.fromkeys(found))


def _figures(retold: str, text: str) -> Iterator[str]:
    known = find_amounts(text)
    yield from (each for each in find_amounts(retold) if each not in known)
    numbers = _phones(text)
    yield from (each for each in _phones(retold) if each not in numbers)
    values = {number(match.group()) for match in _NUMBER.finditer(_plain(text))} | _ONE
    told = (match.group() for match in _NUMBER.finditer(_plain(retold)))
    yield from (each for each in told if number(each) not in values)


def _phones(text: str) -> list[str]:
    return [pairs(match["digits"]) for match in PHONE.finditer(text)]


def _plain(text: str) -> str:
    """A text without what is read as a price or a telephone number."""
    return re.sub(r"[\d.,]{1,12}\s{0,2}kr\b|kr\.?\s{0,2}[\d.,]{1,12}", " ", PHONE.sub(" ", text))


def _sentences(retold: str, text: str) -> Iterator[str]:
    stems = {word[:_STEM] for word in _WORD.findall(text.lower())}
    for sentence in (each for line in retold.splitlines() for each in sentences(line)):
        words = _WORD.findall(_DEMAND.sub(" ", sentence.lower()))
        is_new = _DEMAND.search(sentence) and any(word[:_STEM] not in stems for word in words)
        if is_new or _takes_anonymity(sentence, text):
            yield sentence.strip()


def _takes_anonymity(sentence: str, text: str) -> bool:
    return read_anonymity(sentence) == "no" and read_anonymity(text) != "no"
