"""Seals an edition, chained to the last one that was sealed in its Publikation."""

from zope.annotation.interfaces import IAnnotations

from ..clock import now
from ..content import records
from ..content.tree import edition_tree
from ..content.walk import editions, publication_of
from ..seal.chain import Seal, make_seal

_NOTE = "servicedeklaration.last_seal"


def seal(edition) -> None:
    """Make and store the seal over the edition's text and decisions as they are now.

    The Publikation notes it as its last one, so that the last edition can't be taken away
    unnoticed. Two approvals at the same time conflict in that, and the chain never forks.
    """
    publication = publication_of(edition)
    decisions = [decision.to_dict() for decision in records.decisions(edition)]
    made = make_seal(edition_tree(edition), decisions, _last_of(publication), now())
    records.set_seal(edition, made)
    IAnnotations(publication)[_NOTE] = made.sha256
    publication._p_changed = True


def noted_seal(publication) -> str | None:
    """The hash of the seal that was made last in a Publikation; None when there was none."""
    return IAnnotations(publication).get(_NOTE)


def forget_note(publication) -> None:
    """Take away the note that a copied Publikation brought along."""
    IAnnotations(publication).pop(_NOTE, None)


def _last_of(publication) -> Seal | None:
    """The last seal among a Publikation's editions; None for the first edition."""
    seals = [found for each in editions(publication) if (found := records.seal(each))]
    return max(seals, key=lambda found: found.sequence, default=None)
