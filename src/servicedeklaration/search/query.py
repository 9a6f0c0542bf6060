"""What a visitor's words ask for: concepts, each with the ways in which a passage may say it."""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, replace

from .compounds import parts
from .expressions import expressions
from .small_words import denies, is_stop_word
from .stems import stem
from .synonyms import Phrase, Synonyms
from .words import words

EXACT = 1.0
LOOSE = 0.5
"""The words of a phrase, or the parts of a compound, all there but not together."""
PART = 0.25
"""One part of a compound."""
LONGEST = 20
"""Words of a query that are looked at; nobody types more, and each costs time."""


@dataclass(frozen=True)
class Way:
    """One way of saying something: stems that stand together, or else all of them anywhere.

    `worth` is what it counts beside the very words that were typed (1).
    """

    stems: Phrase
    worth: float
    together: bool = True


Name = tuple[Way, ...]
"""The ways of one name for a thing; a passage is worth what the best of them gives."""


@dataclass(frozen=True)
class Concept:
    """One thing that was asked for: the words as typed, and the names that it has."""

    typed: Phrase
    names: tuple[Name, ...]


def concepts(
    text: str,
    synonyms: Synonyms,
    like: Callable[[str], str],
    stands: Callable[[str], bool] = lambda word: False,
) -> list[Concept]:
    """Give what a query asks for.

    `like` gives for a word that stands nowhere the one (or the two) that was meant, "" for others;
    it isn't asked for words that have synonyms. `stands` says whether a word stands anywhere: a
    compound may have been typed as two. Words such as "jeg" and "for" ask for nothing, unless
    there are no others.
    """
    typed = words(text)[:LONGEST]
    found = [
        _concept(some, synonyms, like)
        for some in expressions(typed, synonyms, stands)
        if len(some) > 1 or not is_stop_word(some[0])
    ]
    found = found or [_concept((word,), synonyms, like) for word in typed]
    return [_told_apart(concept, found, synonyms) for concept in found]


def _concept(typed: Phrase, synonyms: Synonyms, like: Callable[[str], str]) -> Concept:
    """The words under their own name, or that of the word that was meant, and their synonyms."""
    unknown = len(typed) == 1 and _stems(typed) not in synonyms.of
    own = tuple(words(like(typed[0]))) or typed if unknown else typed
    return Concept(typed, (_own_name(own), *_other_names(own, synonyms)))


def _told_apart(concept: Concept, asked: list[Concept], synonyms: Synonyms) -> Concept:
    """A concept that may be several things, as those which the others tell of, if any do."""
    senses = synonyms.senses.get(_stems(concept.typed), ())
    said = {name[0].stems for other in asked if other is not concept for name in other.names}
    told = [sense for sense in senses if sense & said]
    if not told:
        return concept
    others = frozenset().union(*senses).difference(*told)
    return replace(concept, names=tuple(n for n in concept.names if n[0].stems not in others))


def _own_name(typed: Phrase) -> Name:
    own = Way(_stems(typed), EXACT)
    if len(typed) == 1:
        return (own, *_apart(parts(typed[0])))
    said = tuple(stem(word) for word in typed if not is_stop_word(word))
    if not said or any(map(denies, typed)):
        return (own,)
    return (own, Way(said, LOOSE if len(said) > 1 else PART, together=False))


def _other_names(typed: Phrase, synonyms: Synonyms) -> Iterator[Name]:
    for other, nearness in synonyms.of.get(_stems(typed), {}).items():
        yield (Way(other, nearness), *_all_parts_of(other, nearness))


def _all_parts_of(other: Phrase, nearness: float) -> Iterator[Way]:
    """A synonym that is a compound, by its parts together; one of them says too little."""
    if len(other) == 1 and len(found := parts(other[0])) > 1:
        yield Way(found, nearness * LOOSE, together=False)


def _apart(found: Phrase) -> Iterator[Way]:
    """The ways of saying a compound by its parts."""
    if found:
        yield Way(found, LOOSE, together=False)
        for part in found:
            yield Way((part,), PART)


def _stems(typed: Iterable[str]) -> Phrase:
    return tuple(map(stem, typed))
