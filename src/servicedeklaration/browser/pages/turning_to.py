"""The places that one turns to for an offer without a place of its own."""

from collections.abc import Sequence

from servicedeklaration.finder.places import turn_to

from ..pages.sections import said_of
from ..words.sentences import paragraphs

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
