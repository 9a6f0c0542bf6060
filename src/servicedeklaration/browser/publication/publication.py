"""The page at a Publikation's own address: the edition in force today."""

from functools import cached_property

from plone import api
from Products.Five.browser.pagetemplatefile import ViewPageTemplateFile
from zExceptions import NotFound

from servicedeklaration.content.current import Editions, editions_today
from servicedeklaration.i18n import _
from servicedeklaration.vocabularies.titles import title_of

from ..history.entries import entries_of
from ..pages.contacts import card_of, related_contacts
from ..pages.page import Page
from .edition import EditionView


class InForceView(EditionView):
    """The edition in force; else, while there is nothing else to see, the one under way."""

    @cached_property
    def publication(self):
        return self.context

    @cached_property
    def edition(self):
        return self.editions.in_force or self.editions.only_under_way


class NothingInForceView(Page):
    """Says that nothing is in force, and lists the editions that the visitor may see."""

    body = ViewPageTemplateFile("nothing.pt")

    @property
    def title(self) -> str:
        return self.context.title

    @property
    def feed_url(self) -> str:
        return f"{self.context.absolute_url()}/nyt.atom"

    @property
    def kind(self) -> str:
        return self.say(title_of("servicedeklaration.kinds", self.context.kind))

    @property
    def notice(self) -> str:
        return self.say(_("nothing_in_force", default="No edition is in force today."))

    @property
    def entries(self) -> list:
        return entries_of(self.context, self.say)

    @property
    def contacts(self) -> list:
        return [card_of(place) for place in related_contacts(self.context)]


class PublicationView(Page):
    """Chooses the page. A Publikation of which the visitor may see no edition does not exist."""

    def __call__(self) -> str:
        if not self._is_known:
            raise NotFound(self.context.getId())
        if (self._editions.in_force or self._editions.only_under_way) is None:
            return NothingInForceView(self.context, self.request)()
        page = InForceView(self.context, self.request)
        page.editions = self._editions
        return page()

    @cached_property
    def _editions(self) -> Editions:
        return editions_today(self.context)

    @property
    def _is_known(self) -> bool:
        """Whether the visitor may see an edition, or is one of those who write them."""
        return bool(self._editions.visible) or bool(
            api.user.has_permission("servicedeklaration: View internal", obj=self.context)
        )
