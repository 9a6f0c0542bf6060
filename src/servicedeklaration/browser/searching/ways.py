"""Ways to see less of what was found."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from servicedeklaration.i18n import _

from .asked import Asked
from .kinds import KINDS


@dataclass(frozen=True)
class Choice:
    """A link that narrows the hits; `count` is how many it leaves. The chosen one is no link."""

    text: str
    count: int
    url: str
    chosen: bool


def kind_choices(
    counts: Mapping[str, int], asked: Asked, base: str, say: Callable[[object], str]
) -> list[Choice]:
    """All, and each kind that was found; none where there is only one to choose.

    `counts`: how many there are of each kind, by its id.
    """
    there = [(name, kind) for name, kind in KINDS.items() if counts.get(kind.id)]
    if len(there) < 2:
        return []
    everything = _("found_all", default="Everything")
    found = [("", everything, sum(counts.values()))]
    found += [(name, kind.several, counts[kind.id]) for name, kind in there]
    return [
        Choice(say(text), count, asked.address(base, kind=name, page=1), asked.kind == name)
        for name, text, count in found
    ]
