"""One offer: what it is, whom it is for, and how to get started."""

from functools import cached_property
from html import escape
from typing import Any

from Acquisition import aq_inner, aq_parent
from plone import api
from Products.Five.browser.pagetemplatefile import ViewPageTemplateFile

from content_import.fields.phones import phones_in
from servicedeklaration.content.afsnit import IAfsnit
from servicedeklaration.i18n import _

from ..follow.service import service_of
from ..pages.brains import Record
from ..pages.data import Call, Card, Fact, Link, Section
from ..pages.reading import ReadingPage
from ..pages.statements import tags_of
from ..pages.text import fitted, html_of
from ..publication.rights import rights_links
from ..words.sentences import first_sentence, paragraphs, says_more
from .asking import way_to_ask
from .duration import DURATION, DURATION_ANCHOR, is_long
from .facts import facts_of
from .others import Others
from .start import start_of
from .turning_to import ONLY_TO_ASK, only_to_ask, site_card, site_link, site_of
from .whom import Whom

SECTIONS = (
    ("purpose", "formaal", _("topic_purpose", default="Purpose")),
    ("activities", "aktiviteter", _("offer_activities", default="What happens")),
    ("body", "om-tilbuddet", _("offer_body", default="More about the offer")),
    ("target_group", "maalgruppe", _("topic_target_group", default="Who it is for")),
    ("price", "pris", _("topic_price", default="Price")),
)
START = _("heading_start", default="How to get started")
LEGAL_BASIS = _("heading_legal_basis", default="Legal basis")
CONTACT = _("heading_contact", default="Contact")
SAID_AT_A_GLANCE = frozenset({"purpose", "target_group", "price"})
"""Fields whose first sentence stands on top; a section only repeats them when there is more."""


class OfferView(ReadingPage):
    """One offer."""

    _article = ViewPageTemplateFile("offer.pt")
    _text = ViewPageTemplateFile("text.pt")

    @property
    def body(self) -> str:
        return self.piece(self._article)

    @property
    def text(self) -> str:
        """What the document itself says, kept ready."""
        return self.ready("text", self._text, bool(self.contacts))

    @property
    def cited(self):
        return self.context

    @cached_property
    def lead(self) -> str:
        """Its purpose in one sentence; else the first sentence of its text."""
        return first_sentence(html_of(self.context, "purpose") or html_of(self.context, "body"))

    @property
    def linked_data(self) -> dict[str, Any] | None:
        """The offer in the words of schema.org, while it can be had."""
        if not self.is_in_force:
            return None
        of_all = (self.edition, self.publication)
        is_there = not (self._is_elsewhere or self._site)
        holders = ((self.context,), of_all) if is_there else ((self.context,),)
        return service_of(self, self.lead, holders, self.context)

    @property
    def facts(self) -> list[Fact]:
        return facts_of(self.context, self.edition, self.work, self.say)

    @cached_property
    def contacts(self) -> list:
        """The offer's own places, or website; then the whole document's, the one to turn to first
        in front. Of these no address and no opening hours where the offer isn't given there.
        """
        if own := self.cards_of(self.context):
            return own
        whole = self.turned_to(self.cards_of(self.edition, self.publication))
        whole = [only_to_ask(card) for card in whole] if self._is_elsewhere else whole
        if not self._site:
            return whole
        own = site_card(self.context.title, self._site)
        return [own] if self.context.anonymous == "yes" else [own, *whole]

    @cached_property
    def _is_elsewhere(self) -> bool:
        """Whether it has a place and hours of its own; its text tells, and is kept ready."""
        return bool(self.ready("elsewhere", lambda: "yes" * self._whom.reach.elsewhere))

    @cached_property
    def _site(self) -> str:
        """Its own website, where its text gives no other way to it; "" elsewhere."""
        places = self.cards_of(self.edition, self.publication)
        hosts = tuple((card.website.url if card.website else "", card.email) for card in places)
        return self.ready("site", lambda: site_of(self._whom.said, hosts), hosts)

    @property
    def _whom(self) -> Whom:
        return Whom(self.context, self.say)

    @property
    def contacts_note(self) -> str:
        """From which day the cards are; else that one can only ask there."""
        only_asked = self._is_elsewhere and not self._has_own_places and not self._site
        if only_asked and self.contacts:
            return " ".join(filter(None, (super().contacts_note, self.say(ONLY_TO_ASK))))
        return super().contacts_note

    @property
    def first_call(self) -> Call | None:
        """The number to call; None where the offer is begun on its website."""
        return None if self._site and not self._has_own_places else super().first_call

    @property
    def way_to_ask(self) -> Link | None:
        """Where one asks, while the offer can be had and none of its places has a number to call.

        None on the page of a past day too: the numbers of that day are for nobody to call.
        """
        if self.first_call or self.past_contacts is not None or not self.is_in_force:
            return None
        if self._site:
            return site_link(self._site, self.say)
        unnamed = self.context.anonymous == "yes"
        return way_to_ask(api.portal.get(), self.request, self.say, unnamed)

    @property
    def number_in_text(self) -> str:
        """The first telephone number in the text of the page; "" for none."""
        return self.ready("number in text", self._number_in_text, bool(self.contacts))

    def _number_in_text(self) -> str:
        numbers = (number for line in paragraphs(self.text) for number in phones_in(line))
        return next(numbers, "")

    @property
    def contacts_in_full(self) -> list:
        """The offer's own places; of those of the whole document the first, which is called."""
        return self.contacts if self._has_own_places else self.contacts[:1]

    @property
    def contacts_in_short(self) -> list:
        """The document's other places, where the offer has none of its own."""
        return [] if self._has_own_places else self.contacts[1:]

    @cached_property
    def _has_own_places(self) -> bool:
        return bool(self.cards_of(self.context))

    @cached_property
    def start(self) -> list:
        return start_of(self.context, self.edition, self.edition_url, self.say)

    @property
    def sections(self) -> list[Section]:
        """The offer's texts, without one that stands on top already, word for word."""
        found = self.sections_below(1)
        return [each for each in found if " ".join(paragraphs(each.html)) != self.lead]

    def sections_below(self, level: int) -> list[Section]:
        """The offer's texts, each under a heading of the level after this one."""
        below = min(level + 1, 6)
        texts = [
            Section(anchor, self.say(heading), fitted(self.context, field, below), below)
            for field, anchor, heading in SECTIONS
            if self._has_section(field)
        ]
        return [*texts, *self._duration(below)]

    def _duration(self, below: int) -> list[Section]:
        """The whole text on how long it takes, where the facts have room for a part of it."""
        if not is_long(self.context.duration):
            return []
        lines = filter(str.strip, self.context.duration.splitlines())
        html = "".join(f"<p>{escape(line.strip())}</p>" for line in lines)
        return [Section(DURATION_ANCHOR, self.say(DURATION), html, below)]

    def _has_section(self, field: str) -> bool:
        html = html_of(self.context, field)
        return bool(html) and (field not in SAID_AT_A_GLANCE or says_more(html))

    @property
    def _chapters(self) -> list:
        """The sections that the offer stands in, the outermost first."""
        above, found = aq_parent(aq_inner(self.context)), []
        while IAfsnit.providedBy(above):
            found.insert(0, above)
            above = aq_parent(aq_inner(above))
        return found

    @property
    def trail(self) -> tuple[Link, ...]:
        """Up through the chapters to the whole document."""
        return (*super().trail, *map(self._link_to, self._chapters))

    def _link_to(self, chapter) -> Link:
        return Link(
            f"{chapter.number or ''} {chapter.title}".strip(),
            self.url_of(chapter.getPhysicalPath()),
        )

    @property
    def place(self) -> list[Fact]:
        """Where the offer stands: its number, the chapter it stands in, and the document."""
        facts = [
            Fact(self.say(_("place_chapter", default="Chapter")), "", link=self._link_to(chapter))
            for chapter in self._chapters[-1:]
        ]
        if self.context.number:
            facts.insert(
                0, Fact(self.say(_("place_number", default="Number")), self.context.number)
            )
        document = self.say(_("place_document", default="Document"))
        return [*facts, Fact(document, "", link=self.work)]

    @property
    def rights(self) -> list[Link]:
        """Where the document tells of the reader's rights."""
        return rights_links(self.edition, self.say, self.edition_url)

    @cached_property
    def others(self) -> list[Card]:
        """Offers that are like this one, here and in the municipality's other works."""
        found = Others(self.context, self.edition, self.publication).found
        return [self._card(Record(brain)) for brain in found]

    def _card(self, offer: Record) -> Card:
        path = tuple(offer.path.split("/"))
        is_near = path[: len(self._inside)] == self._inside
        return Card(
            title=offer.Title,
            url=self.url_of(path) if is_near else offer.brain.getURL(),
            lead=first_sentence(offer.Description),
            tags=tuple(map(self.say, tags_of(offer))),
        )

    @cached_property
    def _inside(self) -> tuple[str, ...]:
        return self.edition.getPhysicalPath()

    @property
    def headings(self) -> list[Link]:
        own = [Link(section.heading, f"#{section.anchor}") for section in self.sections]
        ends = (
            (self.legal_basis, "lovgrundlag", LEGAL_BASIS),
            (self.contacts, "kontakt", CONTACT),
        )
        start = [self.to("kom-i-gang", START)] if self.start else []
        return [*start, *own, *(self.to(name, words) for there, name, words in ends if there)]
