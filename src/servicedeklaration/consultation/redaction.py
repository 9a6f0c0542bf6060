"""Taking words out of somebody's answer, so that everyone sees that something was taken out.

Nobody can write words into an answer that the one who answered did not write.
"""

import re
from collections.abc import Iterable, Iterator
from difflib import SequenceMatcher

from .personal_data import Finding

MARK = "[…]"
"""Stands in a text for words that were taken out."""

_TOKEN = re.compile(r"\[(?:…|\.\.\.)\]|\w+|[^\w\s]")
_MARK = re.compile(r"\[(?:…|\.\.\.)\]")
_MANY_TOKENS = 300
"""In longer texts words are looked for one after the other: that is quick whatever the text."""


class ForeignWordsError(ValueError):
    """A text holds words that the answer doesn't have in that place; `words` are some of them."""

    def __init__(self, words: list[str]):
        self.words = words
        super().__init__(" ".join(words))


def redacted(original: str, typed: str) -> str:
    """The original with a mark for all that is missing from what was typed.

    ForeignWordsError where something was typed that the original doesn't have. Blanks and line
    breaks are the original's, and so is a mark that stood in it.
    """
    old, new = list(_TOKEN.finditer(original)), _TOKEN.findall(typed)
    words = [match.group() for match in old]
    kept = _by_pieces(words, new) or _by_alignment(words, [w for w in new if not _MARK.match(w)])
    return _with_marks(original, [m.span() for i, m in enumerate(old) if i not in kept])


def without(text: str, findings: Iterable[Finding]) -> str:
    """The text with a mark in the place of each finding."""
    return _with_marks(text, [(each.start, each.end) for each in findings])


def is_redacted(text: str) -> bool:
    """Whether something was taken out of the text."""
    return _MARK.search(text) is not None


def _with_marks(text: str, gone: list[tuple[int, int]]) -> str:
    """The text with a mark for each stretch that is gone; stretches side by side have one."""
    for start, end in reversed(gone):
        text = f"{text[:start]}{MARK}{text[end:]}"
    return re.sub(rf"{_MARK.pattern}(?:\s*{_MARK.pattern})*", MARK, text).strip()


def _by_pieces(old: list[str], new: list[str]) -> set[int]:
    """The places of the words that stay, where marks were typed for all the others; else none."""
    kept: set[int] = set()
    at = 0
    pieces = list(_pieces(new))
    for number, piece in enumerate(pieces):
        is_first, is_last = number == 0, number == len(pieces) - 1
        first = max(at, len(old) - len(piece)) if is_last and not is_first else at
        reach = at + 1 if is_first else len(old) - len(piece) + 1
        found = next((i for i in range(first, reach) if old[i : i + len(piece)] == piece), None)
        if found is None or (is_first and is_last and len(piece) != len(old)):
            return set()
        kept |= set(range(found, found + len(piece)))
        at = found + len(piece)
    return kept


def _pieces(words: list[str]) -> Iterator[list[str]]:
    """The words between marks; what stands before the first and after the last may be empty."""
    piece: list[str] = []
    for word in words:
        if _MARK.match(word):
            yield piece
            piece = []
        else:
            piece.append(word)
    yield piece


def _by_alignment(old: list[str], new: list[str]) -> set[int]:
    """The places of the words that were typed, without looking at marks."""
    before, after = _same_ends(old, new)
    middle, typed = old[before : len(old) - after], new[before : len(new) - after]
    ends = {*range(before), *range(len(old) - after, len(old))}
    return ends | {before + place for place in _in_middle(middle, typed)}


def _same_ends(old: list[str], new: list[str]) -> tuple[int, int]:
    """How many words are the same at the beginning and at the end, the longer of them whole."""
    first, last = _same(old, new), _same(old[::-1], new[::-1])
    room = min(len(old), len(new))
    return (first, min(last, room - first)) if first >= last else (min(first, room - last), last)


def _same(old: list[str], new: list[str]) -> int:
    pairs = zip(old, new, strict=False)
    return next(
        (at for at, pair in enumerate(pairs) if pair[0] != pair[1]), min(len(old), len(new))
    )


def _in_middle(old: list[str], new: list[str]) -> set[int]:
    if len(old) < _MANY_TOKENS:
        blocks = SequenceMatcher(None, old, new, autojunk=False).get_matching_blocks()
        kept = {block.a + step for block in blocks for step in range(block.size)}
        if len(kept) == len(new):
            return kept
    return _one_by_one(old, new)


def _one_by_one(old: list[str], new: list[str]) -> set[int]:
    kept: set[int] = set()
    at = 0
    for number, word in enumerate(new):
        try:
            at = old.index(word, at) + 1
        except ValueError as error:
            raise ForeignWordsError(_foreign(old, new) or new[number : number + 1]) from error
        kept.add(at - 1)
    return kept


def _foreign(old: list[str], new: list[str]) -> list[str]:
    known = set(old)
    return [word for word in dict.fromkeys(new) if word not in known][:5]
