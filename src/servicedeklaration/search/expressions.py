"""Which of the words that were typed belong together: "holder jeg op", "misbrugs behandling"."""

from collections.abc import Callable, Iterator

from .small_words import is_stop_word
from .stems import stem
from .synonyms import Phrase, Synonyms

_MOST_SKIPPED = 3
"""Small words that may stand in an expression, as "jeg" in "holder jeg op"."""
_SHORTEST_PART = 3
_JOINTS = ("", "s")


def expressions(
    typed: list[str], synonyms: Synonyms, stands: Callable[[str], bool]
) -> Iterator[Phrase]:
    """Give the words one by one, but those together that have other words together.

    The longest expression counts. `stands` says whether a word stands anywhere.
    """
    at = 0
    while at < len(typed):
        some = _expression(typed, at, synonyms)
        if some and is_stop_word(typed[at]) and _expression(typed, some[-1], synonyms):
            some = []  # "er 14 dage" tells of 14 dage, and not of who is 14.
        if not some and (joined := _joined(typed[at : at + 2], stands)):
            yield (joined,)
            at += 2
            continue
        some = some or [at]
        yield tuple(typed[n] for n in some)
        at = some[-1] + 1


def _expression(typed: list[str], at: int, synonyms: Synonyms) -> list[int]:
    """Where the words of an expression stand that begins at a place; none where there is none."""
    known = synonyms.beginning.get(stem(typed[at]), ())
    return next(filter(None, (_places(typed, at, phrase) for phrase in known)), [])


def _places(typed: list[str], at: int, phrase: Phrase) -> list[int]:
    """Where the words of a phrase stand, in order, with no more than small words between."""
    found, skipped = [at], 0
    for wanted in phrase[1:]:
        at += 1
        while at < len(typed) and stem(typed[at]) != wanted:
            skipped += 1
            if skipped > _MOST_SKIPPED or not is_stop_word(typed[at]):
                return []
            at += 1
        if at == len(typed):
            return []
        found.append(at)
    return found


def _joined(two: list[str], stands: Callable[[str], bool]) -> str:
    """The compound that was typed as two words; "" where they are none."""
    if len(two) < 2 or any(len(word) < _SHORTEST_PART or is_stop_word(word) for word in two):
        return ""
    return next(filter(stands, (joint.join(two) for joint in _JOINTS)), "")
