"""What changed between two editions, in figures and facts: the data of the page's first lines."""

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from .compare import Difference
from .facts import FactChange, fact_changes
from .fields import is_edition

OF_ONE_ADOPTION = frozenset({"edition_label", "in_force_from", "in_force_until", "change_note"})
"""Fields that every edition has anew: they say nothing of the text."""
KINDS = ("added", "removed", "changed", "moved")


@dataclass(frozen=True)
class Summary:
    """`counts`: for each type the number of items by what became of them, without zeros.

    `fields`: the edition's own fields that differ; `adoption`: those among the ones that belong
    to one adoption alone.
    """

    counts: Mapping[str, Mapping[str, int]]
    fields: tuple[str, ...]
    adoption: tuple[str, ...]
    facts: tuple[FactChange, ...]

    @property
    def same_text(self) -> bool:
        """Whether nothing differs, but perhaps what belongs to one adoption."""
        return not (self.counts or self.fields)


def summarize(differences: Sequence[Difference]) -> Summary:
    """Sum up what `compare`, or `whole`, has found."""
    own = [change for each in differences if is_edition(each.portal_type) for change in each.fields]
    changed = [change.field for change in own if change.kind != "same"]
    return Summary(
        counts=_counts(differences),
        fields=tuple(name for name in changed if name not in OF_ONE_ADOPTION),
        adoption=tuple(name for name in changed if name in OF_ONE_ADOPTION),
        facts=fact_changes(differences),
    )


def _counts(differences: Sequence[Difference]) -> dict[str, dict[str, int]]:
    found = Counter(
        (each.portal_type, each.kind)
        for each in differences
        if each.kind in KINDS and not is_edition(each.portal_type)
    )
    types = ("Indsats", "Afsnit")
    counts = {of: {kind: found[of, kind] for kind in KINDS if found[of, kind]} for of in types}
    return {of: numbers for of, numbers in counts.items() if numbers}
