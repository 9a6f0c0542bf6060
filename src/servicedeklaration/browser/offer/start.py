"""How to get started with an offer: what the document says of it, and the number to call."""

import re
from dataclasses import dataclass
from html import escape

from servicedeklaration.i18n import _

from ..pages.data import Link
from ..pages.sections import said_of
from ..pages.text import html_of
from ..words.markup import fit
from ..words.parts import part_named
from ..words.sentences import first_sentence, paragraphs, sentence_with

TOPICS = ("how_to_apply", "referral")
_ROOM = 3
"""Paragraphs that are shown whole; of a longer text only the first sentence."""
_OWN_WAY = re.compile(r"\bkommer? (?:du )?i gang\b", re.IGNORECASE)
"""What an offer's own text says of getting started; it goes before the document's general words."""
_UNNAMED = re.compile(r"\b(?:ring|ringe|skriv|skrive|henvend\w*)\b", re.IGNORECASE)
"""How one turns to them, in what the document says of being anonymous."""


@dataclass(frozen=True)
class Piece:
    """A text, and where the rest of it stands."""

    html: str
    link: Link | None = None


def start_of(offer, edition, edition_url: str, say) -> list[Piece]:
    """What is said of getting started with an offer; empty when nothing is.

    First what the offer says itself; else what the document says under the offer's own name, so
    that nobody who wants to be anonymous is sent elsewhere; else what it says of all, the best
    topic first.
    """
    if own := sentence_with(_OWN_WAY, html_of(offer, "body")):
        return [Piece(_paragraph(own))]
    unnamed = _unnamed(edition, say) if offer.anonymous == "yes" else []
    for topic in TOPICS:
        if said := said_of(edition, topic, say):
            url = f"{edition_url}#{said.anchor}"
            if part := part_named(offer.title, said.html):
                return [_piece(part, url, say)]
            return [*unnamed, _piece(said.html, url, say)]
    return unnamed


def _unnamed(edition, say) -> list[Piece]:
    """How one gets started without a name, where the document says it."""
    said = said_of(edition, "anonymity", say)
    way = sentence_with(_UNNAMED, said.html) if said else ""
    return [Piece(_paragraph(way))] if way else []


def _piece(html: str, url: str, say) -> Piece:
    if len(paragraphs(html)) <= _ROOM:
        return Piece(fit(html, 2))
    more = _("read_more_start", default="Read more about how to get started")
    return Piece(_paragraph(first_sentence(html)), Link(say(more), url))


def _paragraph(text: str) -> str:
    return f"<p>{escape(text)}</p>"
