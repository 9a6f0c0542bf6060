"""How to get started with an offer: what the document says of it, and the number to call."""

import re
from dataclasses import dataclass
from html import escape

from Acquisition import aq_inner, aq_parent

from servicedeklaration.content.afsnit import IAfsnit
from servicedeklaration.content.said_by import said_by
from servicedeklaration.finder.people import people_of
from servicedeklaration.finder.reach import Reach, only_opens_the_door
from servicedeklaration.i18n import _

from ..pages.data import Link
from ..pages.sections import Said, said_of
from ..pages.text import html_of
from ..words.addresses import with_links
from ..words.answers import answer_to
from ..words.markup import fit
from ..words.parts import part_named
from ..words.sentences import first_sentence, paragraphs, sentence_with
from ..words.way_in import WAY_IN, way_in

TOPICS = ("how_to_apply", "referral")
_ROOM = 3
"""Paragraphs that are shown whole; of a longer text only the first sentence."""
_OWN_WAY = re.compile(r"\bkommer? (?:du )?i gang\b", re.IGNORECASE)
"""What an offer's own text says of getting started; it goes before the document's general words."""

_ASK_HOW = _(
    "start_ask_how",
    default="The text doesn't say how to get started with this very offer. Ask how it is done.",
)
_ASK_WHERE = _("start_ask_where", default="The text doesn't say where it is. Ask before you go.")


@dataclass(frozen=True)
class Piece:
    """A text, and where the rest of it stands."""

    html: str
    link: Link | None = None


def start_of(offer, edition, edition_url: str, say) -> list[Piece]:
    """What is said of getting started with an offer; empty when nothing is.

    First what the offer says itself; else what the document says under the offer's own name, so
    that nobody who wants to be anonymous is sent elsewhere; else what its chapter says, or the
    document of all, the best topic first. Where that doesn't hold for it, one is told to ask.
    """
    if own := sentence_with(_OWN_WAY, html_of(offer, "body")):
        return [Piece(_paragraph(own))]
    said = general_way(edition, say)
    if said and (part := part_named(offer.title, said.html)):
        return [_piece(part, said, edition_url, say)]
    reach = people_of(said_by(offer)).reach
    unnamed = _unnamed(edition, say) if offer.anonymous == "yes" and not reach.is_apart else []
    if near := _of_chapter(offer):
        return [*unnamed, Piece(_paragraph(near)), *_where(reach, say)]
    if reach.is_apart:
        return [Piece(_paragraph(say(_ASK_HOW))), *_where(reach, say)] if said else []
    return [*unnamed, _of_all(offer, said, edition_url, say)] if said else unnamed


def general_way(edition, say) -> Said | None:
    """What the document says to all of getting help, the best topic first; None for nothing."""
    return next(filter(None, (said_of(edition, topic, say) for topic in TOPICS)), None)


def leads_in(offer, told: str, said: Said) -> bool:
    """Whether the document's words on the way in tell how this offer is begun; see `reach`."""
    only_a_door = only_opens_the_door(told, "\n".join(paragraphs(said.html)))
    return offer.access == "open" or not only_a_door


def _of_all(offer, said: Said, url: str, say) -> Piece:
    """The document's words to all; only the way to them where they don't tell it of this offer."""
    told = _answer(said.html)
    if len(paragraphs(said.html)) <= _ROOM or leads_in(offer, told, said):
        return _piece(said.html, said, url, say)
    return Piece(_paragraph(say(_ASK_HOW)), _more(said, url, say))


def _where(reach: Reach, say) -> list[Piece]:
    """That the text doesn't say where an offer is that has a place of its own."""
    return [Piece(_paragraph(say(_ASK_WHERE)))] if reach.where_unsaid else []


def _unnamed(edition, say) -> list[Piece]:
    """How one gets started without a name, where the document says it."""
    said = said_of(edition, "anonymity", say)
    way = sentence_with(WAY_IN, said.html) if said else ""
    return [Piece(_paragraph(way))] if way else []


def _of_chapter(offer) -> str:
    """What the nearest chapter that tells it says to the readers of all its offers."""
    above = aq_parent(aq_inner(offer))
    while IAfsnit.providedBy(above):
        if told := way_in(html_of(above, "body")):
            return told
        above = aq_parent(aq_inner(above))
    return ""


def _piece(html: str, said: Said, url: str, say) -> Piece:
    """A short text whole; of a longer one what answers, and the way to the rest."""
    if len(paragraphs(html)) <= _ROOM:
        return Piece(fit(html, 2))
    return Piece(_paragraph(_answer(html)), _more(said, url, say))


def _answer(html: str) -> str:
    return answer_to("how_to_apply", html) or first_sentence(html)


def _more(said: Said, url: str, say) -> Link:
    more = _("read_more_start", default="Read more about how to get started")
    return Link(say(more), f"{url}#{said.anchor}")


def _paragraph(text: str) -> str:
    return with_links(f"<p>{escape(text)}</p>")
