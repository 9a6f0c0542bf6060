"""`udgaver`: the list of editions."""

from functools import cached_property

from Products.Five.browser.pagetemplatefile import ViewPageTemplateFile
from zExceptions import NotFound

from servicedeklaration.i18n import _

from ..asof.archive import Archive
from ..asof.form import day_form
from ..pages.data import Link
from ..pages.page import Page
from .entries import entries_of


class HistoryView(Page):
    """The editions of a Publikation, the latest first."""

    stylesheets = ("pages.css", "reading.css")
    body = ViewPageTemplateFile("history.pt")

    def prepare(self) -> None:
        if not self.entries:
            raise NotFound(self.__name__)

    @property
    def title(self) -> str:
        text = _("editions_of", default="Editions: ${title}", mapping={"title": self.context.title})
        return self.say(text)

    @property
    def canonical_url(self) -> str:
        return f"{self.context.absolute_url()}/udgaver"

    @property
    def feed_url(self) -> str:
        return f"{self.context.absolute_url()}/nyt.atom"

    @property
    def trail(self) -> tuple[Link, ...]:
        return (Link(self.context.title, self.context.absolute_url()),)

    @cached_property
    def entries(self) -> list:
        return entries_of(self.context, self.say)

    @property
    def day_form(self) -> str:
        """The form that asks what applied on a day; "" while no edition has been approved."""
        return day_form(Archive(self.context), self.request)
