"""The text as it was submitted, and what the committee changes in it; only actions write."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from ..amendments import Amendment, AmendmentError, apply
from ..decisions.decision import AMENDED
from ..seal.chain import text_sha256
from . import records
from .state import is_sealed
from .store import read, write
from .tree import edition_tree

_SUBMITTED, _AMENDMENTS = "submitted", "amendments"


@dataclass(frozen=True)
class Submitted:
    """A text as it was laid before the committee: its tree, the text's hash, who and when."""

    tree: Mapping[str, Any]
    text_sha256: str
    by: str
    at: datetime


def submitted(edition) -> Submitted | None:
    """The text as it was submitted last; None where it never was, or came in before this."""
    data = read(edition, _SUBMITTED)
    return Submitted(**{**data, "at": datetime.fromisoformat(data["at"])}) if data else None


def keep_submitted(edition, by: str, at: datetime) -> None:
    """Keep the text as it is now as the one that was submitted."""
    tree = edition_tree(edition)
    data = {"tree": tree, "text_sha256": text_sha256(tree), "by": by, "at": at.isoformat()}
    write(edition, _SUBMITTED, data)


def amendments(edition) -> tuple[Amendment, ...]:
    """The committee's changes in the order in which they are made.

    While the edition is pending they are proposed; afterwards they are the ones that were
    adopted, or, in a draft, those that it was sent back with.
    """
    return tuple(Amendment.from_dict(data) for data in read(edition, _AMENDMENTS) or ())


def set_amendments(edition, value: Iterable[Amendment]) -> None:
    """Replace the amendments."""
    write(edition, _AMENDMENTS, [amendment.to_dict() for amendment in value])


def amended_tree(edition, changes: Iterable[Amendment] | None = None) -> Mapping[str, Any]:
    """A pending text with these changes in it; None: with those that are written.

    AmendmentError where they don't fit it.
    """
    chosen = amendments(edition) if changes is None else changes
    return apply(edition_tree(edition), chosen)


def fitting(edition) -> tuple[Amendment, ...]:
    """The amendments that fit the text as it is now, each after those before it."""
    tree, found = edition_tree(edition), []
    for amendment in amendments(edition):
        try:
            tree = apply(tree, [amendment])
        except AmendmentError:
            continue
        found.append(amendment)
    return tuple(found)


def was_amended(edition) -> bool:
    """Whether an edition was approved with amendments here, so that both texts are known."""
    if not is_sealed(edition) or not amendments(edition):
        return False
    return any(decision.outcome == AMENDED for decision in records.readable_decisions(edition))
