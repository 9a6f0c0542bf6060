"""`/kontakt`: where to turn to, and the ways to write. It is what the folder of places shows."""

from functools import cached_property

from plone import api
from Products.Five.browser.pagetemplatefile import ViewPageTemplateFile

from servicedeklaration.content.places import LAYOUT
from servicedeklaration.i18n import _

from ..crisis.help import WithCrisisHelp
from ..pages.contacts import card_of
from ..pages.data import ContactCard
from ..pages.page import Page

PLACES = _("places_title", default="Contact")
"""What the page of all places is called."""


class PlacesView(WithCrisisHelp, Page):
    """The places of a folder that the visitor may see, by name, each as it is today."""

    body = ViewPageTemplateFile("places.pt")
    stylesheets = (*Page.stylesheets, "contact.css", "crisis.css")

    @property
    def title(self) -> str:
        return self.say(PLACES)

    @property
    def canonical_url(self) -> str:
        """The folder's, whose page it is unless staff have chosen another one for it."""
        url = self.context.absolute_url()
        return url if self.context.getLayout() == LAYOUT else f"{url}/@@{LAYOUT}"

    @cached_property
    def cards(self) -> list[ContactCard]:
        found = api.content.find(
            self.context, depth=1, portal_type="Kontaktsted", sort_on="sortable_title"
        )
        return [card_of(brain.getObject()) for brain in found]
