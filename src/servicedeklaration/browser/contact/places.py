"""`/kontakt`: where to turn to, and the ways to write. It is what the folder of places shows."""

from dataclasses import dataclass
from functools import cached_property

from plone import api
from Products.Five.browser.pagetemplatefile import ViewPageTemplateFile

from servicedeklaration.content.place_works import Senders, municipalities_in_force
from servicedeklaration.content.places import LAYOUT
from servicedeklaration.i18n import _

from ..crisis.help import WithCrisisHelp
from ..pages.contacts import card_of
from ..pages.data import ContactCard
from ..pages.page import Page
from ..places import municipality_name

_OTHERS = _("places_others", default="Other places")
PLACES = _("places_title", default="Contact")
"""What the page of all places is called."""


@dataclass(frozen=True)
class Group:
    """The places of one municipality; `name` "": they are not told apart.

    `anchor` is its place on the page. Where a municipality names no place, `cards` is empty.
    """

    name: str
    anchor: str
    cards: tuple[ContactCard, ...]


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
    def groups(self) -> list[Group]:
        """The places by municipality, where there are several; else all together."""
        found = api.content.find(
            self.context, depth=1, portal_type="Kontaktsted", sort_on="sortable_title"
        )
        places = [brain.getObject() for brain in found]
        codes = municipalities_in_force()
        if len(codes) < 2:
            return [Group("", "", tuple(map(card_of, places)))] if places else []
        return self._by_municipality(places, codes)

    def _by_municipality(self, places: list, codes: set[str]) -> list[Group]:
        """Each municipality by name, then the places that none of them sends one to."""
        senders, cards = Senders(), {place.getId(): card_of(place) for place in places}
        groups = [
            Group(
                municipality_name(code),
                f"kommune-{code}",
                tuple(cards[place.getId()] for place in places if code in senders(place)),
            )
            for code in sorted(codes, key=municipality_name)
        ]
        others = tuple(cards[place.getId()] for place in places if not codes & senders(place))
        return [*groups, Group(self.say(_OTHERS), "andre-steder", others)] if others else groups
