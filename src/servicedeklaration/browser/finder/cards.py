"""Offers as cards: what it is, for whom, how long, how to start, and whom to call."""

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

from plone import api
from zope.globalrequest import getRequest

from servicedeklaration.content.walk import edition_of, publication_of
from servicedeklaration.i18n import _

from ..address.names import whole_url
from ..offer.asking import way_to_ask
from ..offer.duration import short_duration
from ..offer.turning_to import call_to_ask, site_link, site_of
from ..offer.whom import Whom
from ..pages.contacts import card_of, first_call, related_contacts
from ..pages.data import Call, Fact, Link
from ..pages.text import html_of
from ..pages.turning_to import in_order
from ..places import given_by
from ..words.sentences import first_sentence
from .begin import OfAll, how_to_begin, start_of_all

_ROOM = 140
"""Characters of a sentence on whom it is for that a card shows at most."""


@dataclass(frozen=True)
class OfferCard:
    """One offer in the list; `unsaid` names what was asked and isn't stated, "" for nothing.

    `ask` is where one writes, where there is neither a number to call nor a website to begin on.
    """

    title: str
    url: str
    where: str
    lead: str
    facts: tuple[Fact, ...]
    call: Call | None
    unsaid: str = ""
    ask: Link | None = None


@dataclass
class Cards:
    """Makes the cards of one page; what several offers share is looked up once."""

    say: object
    _works: dict = field(default_factory=dict)

    def card(self, offer, unsaid: str = "") -> OfferCard:
        """The card of an offer."""
        work, edition = publication_of(offer), edition_of(offer)
        lead = first_sentence(html_of(offer, "purpose") or html_of(offer, "body"))
        whom = Whom(offer, self.say)
        call = self._call(offer, whom, work, edition)
        return OfferCard(
            title=offer.title,
            url=whole_url(work, edition, offer.getPhysicalPath()),
            where=given_by(work.provider, work.municipality, ", "),
            lead=lead,
            facts=tuple(filter(None, self._facts(offer, whom, edition, lead, call))),
            call=call,
            unsaid=unsaid,
            ask=None if call or self._site(whom, edition) else self._ask(offer),
        )

    def _facts(self, offer, whom: Whom, edition, lead: str, call: Call | None):
        yield self._whom(whom, lead)
        yield short_duration(offer, self.say)
        start = how_to_begin(offer, whom, lambda: self._start_of_all(edition), call, self.say)
        site = None if call else self._site(whom, edition)
        if start or site:
            term = self.say(_("finder_start", default="How to begin"))
            yield Fact(term, start, link=site_link(site, self.say) if site else None)

    def _whom(self, whom: Whom, lead: str) -> Fact | None:
        """For whom it is, in few words; None where nothing special is stated.

        What the lead says already, or takes too long to say, isn't said here.
        """
        term = self.say(_("fact_whom", default="For whom"))
        for said in ("" if whom.listed else whom.field, whom.told):
            if said and len(said) <= _ROOM and said.rstrip(".").casefold() not in lead.casefold():
                return Fact(term, said, whom.beside(said))
        return Fact(term, whom.in_short) if whom.in_short else None

    def _call(self, offer, whom: Whom, work, edition) -> Call | None:
        """The number of the offer's own places; else of the one that the document names for it.

        None where the offer is begun on a website of its own.
        """
        own = related_contacts(offer)
        if call := first_call([card_of(place) for place in own]):
            return call
        if self._site(whom, edition):
            return None
        call = self._once("call", edition, lambda: self._call_of_all(work, edition))
        return call_to_ask(call) if whom.reach.elsewhere else call

    def _call_of_all(self, work, edition) -> Call | None:
        places = in_order(self._places(edition), edition, work.provider, self.say)
        return first_call([card_of(place) for place in places])

    def _ask(self, offer) -> Link | None:
        unnamed = offer.anonymous == "yes"
        return way_to_ask(api.portal.get(), getRequest(), self.say, unnamed)

    def _site(self, whom: Whom, edition) -> str:
        places = self._places(edition)
        return site_of(whom.said, [(place.website or "", place.email or "") for place in places])

    def _places(self, edition) -> list:
        """The document's places."""
        work = publication_of(edition)
        return self._once("places", edition, lambda: related_contacts(edition, work))

    def _start_of_all(self, edition) -> OfAll | None:
        return self._once("start", edition, lambda: start_of_all(edition, self.say))

    def _once(self, what: str, edition, find: Callable[[], Any]) -> Any:
        known = (what, edition.getPhysicalPath())
        if known not in self._works:
            self._works[known] = find()
        return self._works[known]
