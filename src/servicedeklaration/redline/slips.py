"""Which words of a text were taken away, added or exchanged beyond what mending slips does.

Nothing here knows what a word means: what is no slip of the pen is told, and the committee decides.
"""

import re
from collections import Counter
from collections.abc import Iterator, Sequence, Set
from difflib import SequenceMatcher
from itertools import groupby
from typing import NamedTuple

from content_import.fields.phones import PHONE
from content_import.fields.sentences import sentences
from content_import.fields.web import EMAIL, WEB

from .spelling import LINKS, PERSONS, is_slip

_WORD = re.compile(r"\d+(?:[.,:]\d+)*|\w+")
_TWICE = re.compile(r"\b(\w+)(?:\s+\1\b)+", re.IGNORECASE)
_ADDRESS = re.compile(
    r"(?:\b[A-ZÆØÅ][\w.'’-]{0,30}\s{1,2}){1,3}\d{1,3}\s?[A-Za-z]?\b"
    r"(?:,?\s{1,3}\d{4}\s{1,3}[A-ZÆØÅ][\w-]{1,25}|(?=\s?(?:[,.;)]|$)))"
)
"""A street with a house number that a town, a sign or the end follows; numbers of paragraphs and
sessions stand in the middle of what they say."""
_NAME = re.compile(r"(?<=[\w,:] )[A-ZÆØÅ][\w-]+")
"""A word with a capital that doesn't begin a sentence."""
_MOST_SHOWN = 90
"""Signs of a stretch that are shown; a longer one ends with "…"."""


class _Word(NamedTuple):
    """A word, what counts when two are compared, and the sentence and line that it stands in."""

    text: str
    key: str
    sentence: tuple[int, int]


class Rewording(NamedTuple):
    """A stretch of words that is gone, and the one that stands in its place; "" for none."""

    gone: str
    new: str


def rewordings(before: str, after: str, told: re.Pattern | None = None) -> Iterator[Rewording]:
    """What was reworded, in the order of the text; lines in another order are no rewording.

    Telephone numbers, addresses and the names beside them are left out. So is a stretch in which
    `told` matches every word that counts: somebody else has named it.
    """
    for gone, new in _stretches(*_apart(_words(before), _words(after))):
        left = [word for side in _left(gone, new) for word in side]
        if any(told is None or not told.fullmatch(word.key) for word in left):
            told_in = {word.sentence for word in left}
            yield Rewording(_shown(gone, told_in), _shown(new, told_in))


def _words(text: str) -> list[list[_Word]]:
    """The words of each line."""
    return [
        [
            _Word(word, word.lower(), (n, m))
            for m, sentence in enumerate(sentences(line))
            for word in _WORD.findall(_TWICE.sub(r"\1", _bare(sentence)))
        ]
        for n, line in enumerate(text.splitlines())
    ]


def _bare(sentence: str) -> str:
    """A sentence without its contact data, and the names in one that has any."""
    found = sentence
    for pattern in (EMAIL, WEB, PHONE, _ADDRESS):
        found = pattern.sub(" ", found)
    return _NAME.sub(" ", found) if found != sentence else found


def _apart(before: list[list[_Word]], after: list[list[_Word]]) -> tuple[list, list]:
    """The words of those lines that are on one side alone."""
    old, new = (Counter(map(_key, side)) for side in (before, after))
    return list(_only(before, old - new)), list(_only(after, new - old))


def _only(lines: list[list[_Word]], known: Counter) -> Iterator[_Word]:
    for line in lines:
        if known[_key(line)]:
            known[_key(line)] -= 1
            yield from line


def _key(line: Sequence[_Word]) -> tuple[str, ...]:
    return tuple(word.key for word in line)


def _stretches(old: list[_Word], new: list[_Word]) -> Iterator[tuple[list, list]]:
    """What is not the same; two neighbours that changed places are."""
    matcher = SequenceMatcher(None, _key(old), _key(new), autojunk=False)
    changes = [each for each in matcher.get_opcodes() if each[0] != "equal"]
    waiting: tuple[list, list, int, int] | None = None
    for _, i, j, k, m in changes:
        if waiting is not None and _swapped(waiting, i, k, (old[i:j], new[k:m])):
            waiting = None
            continue
        if waiting is not None:
            yield waiting[:2]
        waiting = (old[i:j], new[k:m], j, m)
    if waiting is not None:
        yield waiting[:2]


def _swapped(first: tuple[list, list, int, int], i: int, k: int, second: tuple) -> bool:
    """Whether one word went on one side of its neighbour and came on the other."""
    is_next = i - first[2] == k - first[3] == 1
    crossed = [_key(first[0]) == _key(second[1]), _key(first[1]) == _key(second[0])]
    return is_next and all(crossed) and len(first[0]) + len(first[1]) == 1


def _left(gone: list[_Word], new: list[_Word]) -> tuple[list[_Word], list[_Word]]:
    """The words that are left when slips are mended, and small words that came or went.

    A person is small only where nobody else took their place.
    """
    if gone and new and is_slip(*("".join(_key(side)) for side in (gone, new))):
        return [], []
    gone, new = _unpaired(gone, new)
    small = LINKS if gone and new else LINKS | PERSONS
    return tuple([word for word in side if word.key not in small] for side in (gone, new))


def _unpaired(gone: list[_Word], new: list[_Word]) -> tuple[list[_Word], list[_Word]]:
    """The words that are no slip of one on the other side, which stand there in the same order."""
    kept, rest = [], list(new)
    extra: list[_Word] = []
    for word in gone:
        at = next((n for n, each in enumerate(rest) if is_slip(word.key, each.key)), None)
        if at is None:
            kept.append(word)
        else:
            extra, rest = extra + rest[:at], rest[at + 1 :]
    return kept, extra + rest


def _shown(words: Sequence[_Word], told_in: Set[tuple[int, int]]) -> str:
    """What a stretch has of some sentences to be read, with a comma between them."""
    told = (word for word in words if word.sentence in told_in)
    runs = groupby(told, key=lambda word: word.sentence)
    text = ", ".join(" ".join(word.text for word in run) for _, run in runs)
    return text if len(text) <= _MOST_SHOWN else f"{text[:_MOST_SHOWN].rsplit(' ', 1)[0]} …"
