"""An edition with its seal, as it is stored now."""

from dataclasses import dataclass
from functools import cached_property

from zExceptions import NotFound

from servicedeklaration.content import easy_read, records
from servicedeklaration.content.kept import kept
from servicedeklaration.content.state import is_sealed
from servicedeklaration.content.tree import edition_tree
from servicedeklaration.content.walk import editions, publication_of
from servicedeklaration.decisions.decision import DecisionError
from servicedeklaration.seal.canonical import SealError
from servicedeklaration.seal.chain import Seal
from servicedeklaration.seal.kept import Kept
from servicedeklaration.seal.published import published
from servicedeklaration.seal.verify import SealedEdition, verify


@dataclass
class Sealed:
    """What was kept of one edition, and what is stored now; SealError where it can't be read."""

    edition: object
    seal: Seal

    @cached_property
    def kept(self) -> Kept | None:
        """What was kept when it was sealed; None for the first seals, which kept nothing."""
        return kept(self.edition)

    @cached_property
    def _stored(self) -> SealedEdition:
        try:
            decisions = [decision.to_dict() for decision in records.decisions(self.edition)]
        except DecisionError as error:
            raise SealError(f"no decision: {error}") from error
        tree = edition_tree(self.edition)
        return SealedEdition(self.edition.getId(), tree, decisions, self.seal, self.kept)

    @cached_property
    def before(self):
        """The edition that was sealed last before this one; None for the first."""
        work = publication_of(self.edition)
        sealed = [(number, e) for e in editions(work) if (number := records.approval_number(e))]
        earlier = [pair for pair in sealed if pair[0] < self.seal.sequence]
        return max(earlier, key=lambda pair: pair[0], default=(0, None))[1]

    @cached_property
    def problems(self) -> list[str]:
        """What doesn't fit, in Danish; empty when what is kept, stored and before it all fit."""
        before = records.readable_seal(self.before) if self.before is not None else None
        return verify(self._stored, before)

    @property
    def may_be_fetched(self) -> bool:
        """Whether it holds nothing that the visitor may not read; see `seal.bound`.

        Only what was sealed before easy-to-read texts were sealed by their sums may.
        """
        return easy_read.FIELD not in self._sealed.tree or easy_read.is_shown(self.edition)

    def as_json(self) -> bytes:
        """What was sealed, with the seal, as canonical JSON."""
        return published(self._sealed, self.seal)

    @property
    def _sealed(self) -> Kept:
        return self.kept or Kept(self._stored.tree, self._stored.decisions)


def sealed(edition) -> Sealed:
    """The edition with its seal; NotFound for one that has none, or is no longer approved.

    SealError where the seal can't be read.
    """
    check_is_sealed(edition)
    return Sealed(edition, records.seal(edition))


def check_is_sealed(edition) -> None:
    """NotFound for an edition that has no seal, or is no longer approved."""
    if not records.has_seal(edition) or not is_sealed(edition):
        raise NotFound(edition.getId())


def file_name(edition, ending: str = "json") -> str:
    """The name under which its JSON is saved, or its PDF, so that both lie side by side."""
    return f"{publication_of(edition).getId()}-{edition.getId()}.{ending}"
