"""The parts of Danish compounds: stofmisbrugsbehandling is stofmisbrug and behandling.

A word is split where words of the field (parts.txt) stand in it, joined as Danish joins them: as
they are, or with an s or e between. A long one that stands at the beginning or the end of an
otherwise unknown word counts too; a short one may stand there by chance, as "stof" in "stoffer".
"""

from collections.abc import Iterator
from functools import cache

from .lists import shipped
from .spelling import nearest
from .stems import stem

_JOINTS = ("", "s", "e")
_LONG = 5
"""Letters from which a part alone shows what an otherwise unknown word is about."""
_SHORTEST = 2
_SHORTEST_REST = 3


def parts(word: str) -> tuple[str, ...]:
    """Give the stems of the parts that a compound is made of, in order; none for other words."""
    return tuple(map(stem, _split(word)))


def all_parts(word: str) -> tuple[str, ...]:
    """Give the stems of the parts, and of the parts of these."""
    return tuple(each for part in _split(word) for each in (stem(part), *all_parts(part)))


def put_right(word: str) -> str:
    """A misspelt compound with its last part put right, as "gruppebehandlig"; "" for others."""
    return "" if _wholly(word) else next(_put_right(word), "")


def _put_right(word: str) -> Iterator[str]:
    """The ways to put the last part right, those with the longest first part first."""
    for end in range(len(word) - _LONG, _LONG - 1, -1):
        if word[:end] in _known():
            for joint in filter(word[end:].startswith, reversed(_JOINTS)):
                begin = word[:end] + joint
                yield from (begin + meant for meant in nearest(word[len(begin) :], _known()))


def _split(word: str) -> list[str]:
    """The parts as they stand in parts.txt; each is shorter than the word."""
    return _wholly(word) or _form_of_one(word) or _at_the_ends(word)


def _form_of_one(word: str) -> list[str]:
    """The known word of which this is a form that the stemmer doesn't know, as anonymt."""
    known = _known_form(word)
    return [known] if known not in ("", word) and stem(known) != stem(word) else []


def _wholly(word: str) -> list[str]:
    """The parts of a word that consists of known words; the longest first part. Else none."""
    for end in range(len(word) - _SHORTEST, _SHORTEST - 1, -1):
        if word[:end] in _known():
            for joint in _JOINTS:
                rest = word[end + len(joint) :]
                if word.startswith(joint, end) and (others := _rest(rest)):
                    return [word[:end], *others]
    return []


def _rest(word: str) -> list[str]:
    """The parts of what follows a first part: one known word in any form, or several."""
    known = _known_form(word)
    return [known] if known else _wholly(word)


def _known_form(word: str) -> str:
    """The known word that this is a form of; "" for others."""
    ends = range(len(word), _SHORTEST - 1, -1)
    fitting = (word[:end] for end in ends if _is_ending(word[end:]) and word[:end] in _known())
    return next(fitting, "")


def _at_the_ends(word: str) -> list[str]:
    """The long known words at the beginning and the end of an otherwise unknown word."""
    longest = len(word) - _SHORTEST_REST
    first = next((word[:n] for n in range(longest, _LONG - 1, -1) if word[:n] in _known()), "")
    last = next(filter(None, map(_last, _tails(word, len(first)))), "")
    return [part for part in (first, last) if part]


def _tails(word: str, begin: int) -> list[str]:
    """What may be the last part, the longest first; nothing after a mere prefix."""
    starts = range(max(begin, _SHORTEST_REST), len(word) - _LONG + 1)
    return [word[at:] for at in starts if word[:at] not in _listed("prefixes.txt")]


def _last(tail: str) -> str:
    known = _known_form(tail)
    return known if len(known) >= _LONG else ""


def _is_ending(letters: str) -> bool:
    return not letters or letters in _listed("endings.txt")


def _known() -> frozenset[str]:
    return _listed("parts.txt")


@cache
def _listed(name: str) -> frozenset[str]:
    """The words of a list that comes with the add-on."""
    return frozenset(word for line in shipped(name) for word in line.split())
