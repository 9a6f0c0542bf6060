"""How to get started with an offer: what the document says of it, and the number to call."""

from dataclasses import dataclass
from html import escape

from servicedeklaration.i18n import _

from ..pages.data import Link
from ..pages.sections import said_of
from ..words.markup import fit
from ..words.sentences import first_sentence, paragraphs

TOPICS = ("how_to_apply", "referral")
_ROOM = 3
"""Paragraphs that are shown whole; of a longer text only the first sentence."""


@dataclass(frozen=True)
class Piece:
    """A text, and where the rest of it stands."""

    html: str
    link: Link | None = None


def start_of(edition, edition_url: str, say) -> list[Piece]:
    """What the document says of getting started, the best topic first; empty when it is silent."""
    for topic in TOPICS:
        if said := said_of(edition, topic, say):
            return [_piece(said.html, f"{edition_url}#{said.anchor}", say)]
    return []


def _piece(html: str, url: str, say) -> Piece:
    if len(paragraphs(html)) <= _ROOM:
        return Piece(fit(html, 2))
    more = _("read_more_start", default="Read more about how to get started")
    return Piece(_paragraph(first_sentence(html)), Link(say(more), url))


def _paragraph(text: str) -> str:
    return f"<p>{escape(text)}</p>"
