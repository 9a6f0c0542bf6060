"""What was inserted and deleted between two texts, word by word."""

from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from difflib import SequenceMatcher

from .tokens import Token

KEPT, INSERTED, DELETED = "kept", "inserted", "deleted"
_MOST_PAIRS = 20_000
"""Pairs of equal words on the two sides, up to which words are compared one by one."""
_SENTENCE_ENDS = frozenset({("word", "."), ("word", "?"), ("word", "!"), ("word", ":")})

Run = Sequence[Token]


@dataclass(frozen=True)
class Part:
    """A stretch of text that was kept, inserted or deleted; "\\n" stands between blocks."""

    kind: str
    text: str


def parts_of(before: Run, after: Run) -> tuple[Part, ...]:
    """The text with what was inserted and deleted in it.

    Blocks are compared first, then the sentences of those that differ, then their words, so that
    a document of many pages costs little more than its length.
    """
    return _begun(_joined(_compared(before, after, (_blocks, _sentences))))


def _compared(before: Run, after: Run, cuts: Sequence[Callable]) -> Iterator[tuple[str, Run]]:
    """Stretches of tokens, each with what became of it; equal ends are seen at once."""
    head = _alike(before, after)
    tail = _alike(before[head:][::-1], after[head:][::-1])
    old, new = before[head : len(before) - tail], after[head : len(after) - tail]
    yield KEPT, _kept(before[:head], after[:head])
    if not (old and new):
        yield from ((DELETED, old), (INSERTED, new))
    elif cuts:
        yield from _by_pieces(cuts[0](old), cuts[0](new), cuts[1:])
    elif _pairs(old, new) <= _MOST_PAIRS:
        yield from _by_words(old, new)
    else:
        yield from ((DELETED, old), (INSERTED, new))
    if tail:
        yield KEPT, _kept(before[-tail:], after[-tail:])


def _alike(before: Run, after: Run) -> int:
    """How many tokens are equal from the beginning."""
    pairs = zip(before, after, strict=False)
    different = (n for n, (old, new) in enumerate(pairs) if old.key != new.key)
    return next(different, min(len(before), len(after)))


def _pairs(before: Run, after: Run) -> int:
    """How many pairs of equal tokens there are: what a comparison costs."""
    counts = [Counter(token.key for token in side) for side in (before, after)]
    return sum(number * counts[1][key] for key, number in counts[0].items())


def _by_pieces(before: list[Run], after: list[Run], cuts) -> Iterator[tuple[str, Run]]:
    old, new = ([tuple(t.key for t in piece) for piece in side] for side in (before, after))
    for kind, i, j, k, m in SequenceMatcher(None, old, new, autojunk=False).get_opcodes():
        if kind == "equal":
            yield KEPT, _kept(_flat(before[i:j]), _flat(after[k:m]))
        elif j - i == m - k:  # As many pieces: most likely each is the other one reworded.
            for pair in zip(before[i:j], after[k:m], strict=True):
                yield from _compared(*pair, cuts)
        else:
            yield from _compared(_flat(before[i:j]), _flat(after[k:m]), cuts)


def _by_words(before: Run, after: Run) -> Iterator[tuple[str, Run]]:
    old, new = ([token.key for token in side] for side in (before, after))
    for kind, i, j, k, m in SequenceMatcher(None, old, new, autojunk=False).get_opcodes():
        if kind == "equal":
            yield KEPT, _kept(before[i:j], after[k:m])
        else:
            yield from ((DELETED, before[i:j]), (INSERTED, after[k:m]))


def _blocks(tokens: Run) -> list[Run]:
    return _cut(tokens, lambda before, token: token.block)


def _sentences(tokens: Run) -> list[Run]:
    return _cut(tokens, lambda before, token: before.key in _SENTENCE_ENDS)


def _cut(tokens: Run, begins: Callable[[Token, Token], bool]) -> list[Run]:
    """The tokens in pieces; a new one begins where the rule says so."""
    ends = [n for n in range(1, len(tokens)) if begins(tokens[n - 1], tokens[n])]
    return [tokens[i:j] for i, j in zip([0, *ends], [*ends, len(tokens)], strict=True)]


def _kept(before: Run, after: Run) -> Run:
    """Equal tokens as they stand after, with the space that stands before them on either side."""
    return [
        old if old.text[:1].isspace() and not new.text[:1].isspace() else new
        for old, new in zip(before, after, strict=True)
    ]


def _flat(pieces: list[Run]) -> list[Token]:
    return [token for piece in pieces for token in piece]


def _begun(parts: list[Part]) -> tuple[Part, ...]:
    """The parts without the line break before the first line; it may be another line now."""
    first = 2 if [part.kind for part in parts[:2]] == [DELETED, INSERTED] else 1
    begun = [replace(part, text=part.text.removeprefix("\n")) for part in parts[:first]]
    return tuple(part for part in [*begun, *parts[first:]] if part.text)


def _joined(stretches: Iterator[tuple[str, Run]]) -> list[Part]:
    """Parts, the neighbours of one kind as one; what shows nothing is left out."""
    found: list[Part] = []
    for kind, run in stretches:
        text = "".join(token.text for token in run)
        if found and found[-1].kind == kind:
            found[-1] = Part(kind, found[-1].text + text)
        elif text:
            found.append(Part(kind, text))
    return found
