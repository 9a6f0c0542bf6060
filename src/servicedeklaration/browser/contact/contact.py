"""One place to turn to, always as it is today."""

from functools import cached_property
from typing import Any
from urllib.parse import quote_plus

from plone import api
from Products.Five.browser.pagetemplatefile import ViewPageTemplateFile

from servicedeklaration.content.current import editions_today
from servicedeklaration.content.publikation import IPublikation

from ..follow.service import office_of
from ..pages.contacts import card_of
from ..pages.data import ContactCard, Link
from ..pages.page import Page

MAP = "https://www.openstreetmap.org/search?query="
"""A map that asks for no cookies; it is only a link, nothing is fetched from it."""


class ContactView(Page):
    """One Kontaktsted."""

    body = ViewPageTemplateFile("contact.pt")

    @property
    def title(self) -> str:
        return self.context.title

    @property
    def linked_data(self) -> dict[str, Any]:
        return office_of(self.context)

    @cached_property
    def contact(self) -> ContactCard:
        return card_of(self.context)

    @property
    def map_url(self) -> str:
        """The address on a map; "" when there is no street."""
        if not self.context.street:
            return ""
        return MAP + quote_plus(", ".join(self.contact.address))

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
