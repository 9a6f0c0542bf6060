"""One place to turn to, always as it is today."""

from datetime import timedelta
from functools import cached_property
from typing import Any

from Acquisition import aq_base, aq_inner, aq_parent
from plone import api
from Products.Five.browser.pagetemplatefile import ViewPageTemplateFile

from servicedeklaration import clock
from servicedeklaration.content.current import editions_today
from servicedeklaration.content.places import LAYOUT
from servicedeklaration.content.publikation import IPublikation
from servicedeklaration.editions.days import day_of
from servicedeklaration.editions.words import long_date
from servicedeklaration.i18n import _

from ..follow.service import office_of
from ..pages.contacts import full_card_of, may_see_place
from ..pages.data import ContactCard, Link
from ..pages.page import Page
from .places import PLACES

LONG_AGO = timedelta(days=365)
"""After a year without a change a reader is told that nobody may have looked at the facts."""


class ContactView(Page):
    """One Kontaktsted."""

    body = ViewPageTemplateFile("contact.pt")
    stylesheets = (*Page.stylesheets, "contact.css")

    @property
    def title(self) -> str:
        return self.context.title

    @property
    def trail(self) -> tuple[Link, ...]:
        """The page of all places, where the place stands among them and the visitor may see it."""
        folder = aq_parent(aq_inner(self.context))
        if getattr(aq_base(folder), "layout", "") != LAYOUT or not may_see_place(folder):
            return ()
        return (Link(self.say(PLACES), folder.absolute_url()),)

    @property
    def linked_data(self) -> dict[str, Any]:
        return office_of(self.context)

    @cached_property
    def contact(self) -> ContactCard:
        return full_card_of(self.context)

    @property
    def changed(self) -> str:
        """When the facts were changed last; of those left alone for long, to ask."""
        day = day_of(self.context.modified().asdatetime())
        on = {"day": long_date(day)}
        text = _("contact_changed", default="Last changed on ${day}.", mapping=on)
        if clock.today() - day > LONG_AGO:
            text = _(
                "contact_unchanged",
                default="Not changed since ${day}. Please tell us if something is no longer right.",
                mapping=on,
            )
        return self.say(text)

    @property
    def works(self) -> list[Link]:
        """The works that one can turn to the place about and that the visitor may see."""
        relations = api.relation.get(target=self.context, relationship="contacts")
        works = {relation.from_object for relation in relations}
        known = [work for work in works if IPublikation.providedBy(work) and _is_known(work)]
        links = (Link(work.title, work.absolute_url()) for work in known)
        return sorted(links, key=lambda link: link.text)


def _is_known(publication) -> bool:
    return bool(editions_today(publication).visible)
