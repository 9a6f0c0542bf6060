"""An edition with its seal, as it is stored now."""

from dataclasses import dataclass
from functools import cached_property

from zExceptions import NotFound

from servicedeklaration.content import records
from servicedeklaration.content.state import is_sealed
from servicedeklaration.content.tree import edition_tree
from servicedeklaration.content.walk import editions, publication_of
from servicedeklaration.seal.chain import Seal
from servicedeklaration.seal.published import published
from servicedeklaration.seal.verify import verify


@dataclass
class Sealed:
    """Text, decisions and seal of one edition. Nothing of it is kept: it is read each time."""

    edition: object
    seal: Seal

    @cached_property
    def _tree(self) -> dict:
        return edition_tree(self.edition)

    @cached_property
    def _decisions(self) -> list[dict]:
        return [decision.to_dict() for decision in records.decisions(self.edition)]

    @cached_property
    def before(self):
        """The edition that was sealed last before this one; None for the first."""
        sealed = [(found.sequence, each) for each, found in self._others()]
        earlier = [pair for pair in sealed if pair[0] < self.seal.sequence]
        return max(earlier, key=lambda pair: pair[0], default=(0, None))[1]

    def _others(self):
        for each in editions(publication_of(self.edition)):
            if (found := records.seal(each)) is not None:
                yield each, found

    @cached_property
    def problems(self) -> list[str]:
        """What doesn't fit, in Danish; empty when text, decisions, seal and the one before fit."""
        before = records.seal(self.before) if self.before is not None else None
        return verify(self._tree, self._decisions, self.seal, before)

    def as_json(self) -> bytes:
        """All of it as canonical JSON."""
        return published(self._tree, self._decisions, self.seal)


def sealed(edition) -> Sealed:
    """The edition with its seal; NotFound for one that has none, or is no longer approved."""
    seal = records.seal(edition)
    if seal is None or not is_sealed(edition):
        raise NotFound(edition.getId())
    return Sealed(edition, seal)


def file_name(edition) -> str:
    """The name under which its JSON is saved."""
    return f"{publication_of(edition).getId()}-{edition.getId()}.json"
