"""What all pages of an edition share: where they stand, and what is said about its validity."""

from collections.abc import Callable, Hashable
from datetime import date
from functools import cached_property, partial

from plone import api
from zExceptions import NotFound

from servicedeklaration import clock
from servicedeklaration.content import records
from servicedeklaration.content.cited import can_be_cited
from servicedeklaration.content.current import Editions, editions_today
from servicedeklaration.content.state import state_of
from servicedeklaration.content.walk import edition_of, publication_of
from servicedeklaration.law.groups import LawGroup, by_law
from servicedeklaration.law.links import LawLink, link_for
from servicedeklaration.seal.chain import Seal

from ..address.names import Names
from ..citation.reference import Reference, topic_of
from ..consultation.links import consultation_now
from .contacts import card_of, first_call, may_see_place, related_contacts
from .data import Call, Link
from .page import Page
from .past_contacts import PastContacts, contacts_note
from .ready import READY, Piece
from .text import is_looked_up
from .turning_to import in_order
from .validity import approval_of, notice_of, validity_line

PAST = frozenset({"former", "expired", "withdrawn"})
"""What holds for an edition that was in force and isn't any more; see editions.timeline."""


class EditionPage(Page):
    """A page of an edition, or of something that stands in one."""

    @cached_property
    def publication(self):
        return publication_of(self.context)

    @cached_property
    def edition(self):
        """The edition that the page shows."""
        return edition_of(self.context)

    @cached_property
    def editions(self) -> Editions:
        return editions_today(self.publication)

    @property
    def head(self) -> str:
        return self.piece(self.head_parts)

    @property
    def is_in_force(self) -> bool:
        current = self.editions.in_force
        return current is not None and current.getId() == self.edition.getId()

    def prepare(self) -> None:
        if self.publication is None or self.edition is None:
            raise NotFound(self.context.getId())

    @property
    def title(self) -> str:
        return self.context.title

    @cached_property
    def edition_words(self) -> str:
        """The edition's name, or the day from which it counts."""
        return self.edition.edition_label or self.validity

    @cached_property
    def shown(self) -> Reference:
        """The text that the page shows; `afsnit` names a topic that a letter referred to."""
        obj = self.cited if self.cited is not None else self.edition
        return Reference(obj, topic_of(obj, self.request.form.get("afsnit")), self.say)

    @cached_property
    def notice(self):
        return notice_of(self.editions, self.shown)

    @cached_property
    def validity(self) -> str:
        return validity_line(self.editions, self.edition, self.say)

    @cached_property
    def _names(self) -> Names | None:
        """The short addresses of what is in force; None for any other edition."""
        return Names(self.publication, self.edition) if self.is_in_force else None

    def url_of(self, path: tuple[str, ...]) -> str:
        """The address of a part by its physical path, short while the edition is in force."""
        if self._names is None:
            return self.request.physicalPathToURL(path)
        return self._names.url(path)

    @cached_property
    def edition_url(self) -> str:
        """The address of the page that shows the whole edition."""
        return self.publication_url if self.is_in_force else self.lasting_url

    @cached_property
    def publication_url(self) -> str:
        """The address of the work, which shows what is in force."""
        return self.publication.absolute_url()

    @cached_property
    def lasting_url(self) -> str:
        """The address of exactly this edition, for ever."""
        return self.edition.absolute_url()

    @property
    def is_for_search_engines(self) -> bool:
        """An edition of earlier days is read by those whom a letter or the history leads to it;
        who looks for help finds what applies."""
        return self.edition is None or self.editions.validity(self.edition).status not in PAST

    @cached_property
    def canonical_url(self) -> str:
        return self.url_of(self.context.getPhysicalPath())

    @property
    def feed_url(self) -> str:
        return f"{self.publication_url}/nyt.atom"

    @property
    def cited(self):
        """What a letter refers to that refers to the page's text; None: to nothing of it."""
        return None

    @cached_property
    def cite_url(self) -> str:
        """The page on how to refer to the text; "" while the text may change."""
        if self.cited is None or not can_be_cited(self.cited):
            return ""
        return f"{self.cited.absolute_url()}/@@henvis"

    @cached_property
    def sheet_address(self) -> str:
        """The short address of exactly this text, where it has one."""
        return self.shown.address if self.cite_url else self.canonical_url

    @property
    def work(self) -> Link:
        """The way up to the whole edition."""
        return Link(self.edition.title or self.publication.title, self.edition_url)

    @property
    def answer_link(self) -> Link | None:
        """From a part of what is in consultation to where one answers; None everywhere else."""
        if state_of(self.edition) != "consultation":
            return None
        return consultation_now(self.editions.all, self.edition, self.say)

    @property
    def trail(self) -> tuple[Link, ...]:
        return (self.work,)

    @property
    def legal_basis(self) -> list[LawLink]:
        """The references of what the page shows, with each law's address."""
        return self.laws(self.context)

    def laws(self, obj) -> list[LawLink]:
        day = self._written_on
        return [link_for(reference, clock.today(), day) for reference in obj.legal_basis or ()]

    def by_law(self, links: list[LawLink]) -> list[LawGroup]:
        """References law by law, as a page lists them."""
        return by_law(links, clock.today(), self._written_on)

    @cached_property
    def _written_on(self) -> date | None:
        """The day of the text, by which its references to the law are read."""
        decided = approval_of(self.editions.decisions(self.edition))
        written = getattr(decided, "meeting_date", None) if decided else None
        return written if hasattr(written, "isoformat") else self.edition.in_force_from

    def ready(self, name: str, make: Callable[[], str], *depends: Hashable) -> str:
        """A piece of the page as HTML, kept ready once the text is sealed; `name` is the piece's.

        It may show nothing but the text of the edition with its addresses and links to the law,
        whoever asks, and what is in `depends`.
        """
        if self._seal is None:
            return make()
        known = (type(self), name, self._seal.sha256, *self._what_text_depends_on, *depends)
        piece = READY.get(known)
        if piece is None:
            piece = Piece(make())
            if not is_looked_up():
                READY.keep(known, piece)
        return piece.html

    def piece(self, template) -> str:
        """A part of the page; nothing is kept of a text that may change."""
        return super().piece(template) if self._seal is not None else template()

    @cached_property
    def _seal(self) -> Seal | None:
        """The edition's seal; None where it has none that can be read."""
        return records.readable_seal(self.edition)

    @cached_property
    def _what_text_depends_on(self) -> tuple[Hashable, ...]:
        """All that tells how a sealed text looks today: its place, addresses, language and day."""
        return (
            self.context.getPhysicalPath(),
            self.work,
            tuple(self.publication.objectIds()),
            api.portal.get_current_language(),
            clock.today(),
            self._written_on,
        )

    @cached_property
    def past_contacts(self) -> PastContacts | None:
        """The contacts as they were, of an edition that no longer counts; None: today's hold."""
        status = self.editions.validity(self.edition).status
        return PastContacts(self.edition, is_shown=self.shows_place) if status in PAST else None

    def shows_place(self, place) -> bool:
        """Whether the page tells of a place."""
        return may_see_place(place)

    def cards_of(self, *holders) -> list:
        """The cards of the places that objects name."""
        if self.past_contacts is not None:
            return self.past_contacts.cards(*holders)
        return [card_of(place) for place in self.places_of(*holders)]

    def places_of(self, *holders) -> list:
        """The places that objects name and the page tells of; they are looked for once."""
        asked = tuple(holder.getPhysicalPath() for holder in holders)
        if asked not in self._places:
            self._places[asked] = related_contacts(*holders, is_shown=self.shows_place)
        return self._places[asked]

    @cached_property
    def _places(self) -> dict[tuple, list]:
        return {}

    @cached_property
    def contacts(self) -> list:
        """The cards of the places that belong to the edition and the whole work."""
        return self.cards_of(self.edition, self.publication)

    @property
    def contacts_note(self) -> str:
        """From which day the cards are; "" where that is today, as one expects."""
        return contacts_note(self.contacts, self.say) if self.past_contacts is not None else ""

    @property
    def first_call(self) -> Call | None:
        """The number to call first: of the place that the text turns one to, if it has one."""
        return first_call(self.turned_to(self.contacts))

    def turned_to(self, cards: list) -> list:
        """The cards of the places to turn to, the first in front; their order is kept ready."""
        if len(cards) < 2:
            return cards
        provider = self.publication.provider
        known = tuple(card.name for card in cards)
        row = self.ready("first places", partial(self._in_order, cards), known, provider)
        names = row.splitlines()
        turned_to = (card for card in cards if card.name in names)
        return sorted(turned_to, key=lambda card: names.index(card.name))

    def _in_order(self, cards: list) -> str:
        """The names of the places to turn to, a line each."""
        places = in_order(cards, self.edition, self.publication.provider, self.say)
        return "\n".join(card.name for card in places)
