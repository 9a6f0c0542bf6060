"""Facts that differ: time limits, prices, how often, law, ages, and who may come how."""

from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from content_import.fields.amounts import find_amounts
from content_import.fields.deadlines import find_deadlines
from content_import.fields.law import canonical

from .compare import Difference
from .fields import FieldChange
from .frequency import find_frequencies
from .tokens import prose

READERS: Mapping[str, Callable[[str], Sequence[str]]] = {
    "deadline": find_deadlines,
    "amount": find_amounts,
    "frequency": find_frequencies,
    "law": canonical,
}
"""What is read from texts, by the kind of fact."""
TYPED = {
    "age_min": "age",
    "age_max": "age",
    "access": "access",
    "anonymous": "anonymous",
    "contact": "contact",
    "contacts": "contact",
}
"""Fields that are facts themselves."""
RETOLD = frozenset({"easy_read"})
"""Fields that tell in other words what stands elsewhere, and state nothing of their own."""


@dataclass(frozen=True)
class FactChange:
    """A fact of an item that both editions have, and that is another now.

    `field` is where it stands; for a section with a topic it is the topic. `gone` and `new` are
    the facts in a plain spelling, or the field's values as they are.
    """

    kind: str
    field: str
    gone: tuple[Any, ...]
    new: tuple[Any, ...]
    difference: Difference


def fact_changes(differences: Sequence[Difference]) -> tuple[FactChange, ...]:
    """The facts that changed in items that are in both editions, in the order of the text.

    What a new item brings, and one that is gone takes away, is told by naming the item.
    """
    both = (each for each in differences if each.kind == "changed")
    return tuple(fact for difference in both for fact in _facts(difference))


def _facts(difference: Difference) -> Iterator[FactChange]:
    told: set[tuple] = set()
    for change in difference.fields:
        for kind, gone, new in _of_field(change):
            if (kind, gone, new) not in told:  # The law stands as data and in the words too.
                told.add((kind, gone, new))
                yield FactChange(kind, _subject(change, difference), gone, new, difference)


def _of_field(change: FieldChange) -> Iterator[tuple[str, tuple, tuple]]:
    if change.kind == "same" or change.field in RETOLD:
        return
    if change.field in TYPED:
        yield TYPED[change.field], *_apart(_values(change.before), _values(change.after))
        return
    texts = _apart(prose(change.before).splitlines(), prose(change.after).splitlines())
    for kind, read in READERS.items():
        gone, new = _apart(*(read("\n".join(lines)) for lines in texts))
        if gone or new:
            yield kind, gone, new


def _values(value: Any) -> list:
    if value is None:
        return []
    return list(value) if isinstance(value, list | tuple) else [value]


def _apart(before: Sequence, after: Sequence) -> tuple[tuple, tuple]:
    """What is only before, and what is only after, each once and in order."""
    old, new = Counter(before), Counter(after)
    return tuple(old - new), tuple(new - old)


def _subject(change: FieldChange, difference: Difference) -> str:
    return (change.field == "body" and difference.topic) or change.field
