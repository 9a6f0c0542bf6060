"""A text that a letter refers to: an edition, a section, an offer, or one topic of an edition."""

from dataclasses import dataclass
from functools import cached_property
from typing import Any

from Acquisition import aq_base
from plone import api
from plone.uuid.interfaces import ATTRIBUTE_NAME

from servicedeklaration import clock
from servicedeklaration.actions.withdrawal import withdrawal_of
from servicedeklaration.behaviors.edition import IEdition
from servicedeklaration.citation.codes import code_of
from servicedeklaration.citation.line import Cited, CitedPart, citation
from servicedeklaration.content.current import editions_today
from servicedeklaration.content.indsats import IIndsats
from servicedeklaration.content.walk import edition_of, publication_of

from ..address.names import names_in
from ..pages.text import html_of
from ..places import municipality_name
from ..topics import TOPICS, Topic


def topic_of(obj, anchor: object) -> Topic | None:
    """The topic of an edition that stands at a place on its page; None where nothing does."""
    if not IEdition.providedBy(obj):
        return None
    return next((t for t in TOPICS if t.anchor == anchor and html_of(obj, t.field)), None)


def short_address(obj, topic: Topic | None = None) -> str:
    """The address for letters, e.g. "https://havlund.example/h/k7m2q9xdf/klage"."""
    names = (api.portal.get().absolute_url(), "h", code_of(getattr(aq_base(obj), ATTRIBUTE_NAME)))
    return "/".join((*names, topic.anchor) if topic else names)


@dataclass
class Reference:
    """One text; `topic` None: all of the object. `say` gives messages in a language."""

    obj: Any
    topic: Topic | None
    say: Any

    @cached_property
    def edition(self):
        return edition_of(self.obj)

    @property
    def title(self) -> str:
        """What the text is called: the document's own heading, where it has one."""
        if self.topic is None:
            return self.obj.title or publication_of(self.obj).title
        printed = aq_base(self.obj).headings or {}
        return printed.get(self.topic.field) or self.say(self.topic.heading)

    @property
    def address(self) -> str:
        return short_address(self.obj, self.topic)

    @property
    def line(self) -> str:
        """The line for a letter that is written today."""
        return citation(self._cited, self.address, clock.today())

    @property
    def target(self) -> str:
        """The lasting address of exactly this text.

        A topic without a page of its own stands on that of its edition, below the word that says
        that the edition isn't in force: there the reader begins on top, see `pages.replaced`.
        """
        url = self.obj.absolute_url()
        if self.topic is None:
            return url
        if self.has_page:
            return f"{url}/{self.topic.anchor}"
        return f"{url}#{self.topic.anchor}" if self._is_in_force else f"{url}?{self.query}"

    @property
    def has_page(self) -> bool:
        """Whether the text has a page: a topic has none where a part of the edition bears its
        name."""
        return self.topic is None or self.topic.anchor not in names_in(self.obj)

    @property
    def query(self) -> str:
        """What chooses the topic on a page of the edition; "" for all of the object."""
        return f"afsnit={self.topic.anchor}" if self.topic else ""

    @cached_property
    def _editions(self):
        return editions_today(publication_of(self.obj))

    @property
    def _is_in_force(self) -> bool:
        current = self._editions.in_force
        return current is not None and current.getId() == self.edition.getId()

    @property
    def _cited(self) -> Cited:
        work, validity = publication_of(self.obj), self._editions.validity(self.edition)
        withdrawal = withdrawal_of(self.edition)
        return Cited(
            title=self.edition.title or work.title,
            publisher=municipality_name(work.municipality),
            label=self.edition.edition_label or "",
            since=validity.in_force_from,
            until=validity.in_force_until,
            withdrawn_on=withdrawal.day if withdrawal else None,
            part=self._part,
        )

    @property
    def _part(self) -> CitedPart | None:
        if self.topic is not None:
            return CitedPart("section", self.title)
        if IEdition.providedBy(self.obj):
            return None
        kind = "offer" if IIndsats.providedBy(self.obj) else "section"
        return CitedPart(kind, self.title, self.obj.number or "")
