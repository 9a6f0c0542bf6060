"""Which of a document's places one turns to first, by what its text says of getting help."""

from collections.abc import Sequence

from servicedeklaration.finder.places import turn_to

from ..words.sentences import paragraphs
from .sections import said_of

_APPLYING = ("how_to_apply", "referral")


def in_order(places: Sequence, edition, provider: str | None, say) -> list:
    """The whole document's places, the one to turn to first in front; see `turn_to`."""
    if len(places) < 2:
        return [*places]
    applying = "\n".join(_said(edition, topic, say) for topic in _APPLYING)
    complaint = _said(edition, "complaint", say)
    names = [place.name or "" for place in places]
    return [places[at] for at in turn_to(names, provider or "", applying, complaint)]


def _said(edition, topic: str, say) -> str:
    said = said_of(edition, topic, say)
    return " ".join(paragraphs(said.html)) if said else ""
