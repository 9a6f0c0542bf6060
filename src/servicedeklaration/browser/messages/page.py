"""@@beskeder: who would get what, and what was sent; nothing is sent from here."""

from dataclasses import dataclass
from functools import cached_property

from plone import api
from Products.Five.browser.pagetemplatefile import ViewPageTemplateFile
from zExceptions import NotFound

from servicedeklaration.actions.mailing import is_set_up
from servicedeklaration.behaviors.edition import IEdition
from servicedeklaration.content.messages import Kept, messages_about
from servicedeklaration.editions.states import STATES
from servicedeklaration.editions.words import long_date
from servicedeklaration.i18n import _

from ..pages.hidden import for_staff_only
from ..pages.page import Page
from .preview import Step, reminders, steps


@dataclass(frozen=True)
class Choice:
    """An edition that one can ask about."""

    uid: str
    text: str
    chosen: bool


@dataclass(frozen=True)
class Due:
    """An edition that somebody is to be reminded of today."""

    title: str
    steps: list[Step]


class MessagesPage(Page):
    """The dry run for one edition, and the reminders of today for all."""

    body = ViewPageTemplateFile("page.pt")
    stylesheets = ("pages.css", "messages.css")

    @property
    def title(self) -> str:
        return self.say(_("heading_messages", default="Messages"))

    @property
    def canonical_url(self) -> str:
        return f"{self.portal_url}/@@beskeder"

    def prepare(self) -> None:
        """NotFound for whoever is not staff, and for an edition that there isn't."""
        for_staff_only(self)
        if self.asked and self.edition is None:
            raise NotFound(self.asked)

    @property
    def asked(self) -> str:
        return str(self.request.form.get("udgave", ""))

    @cached_property
    def edition(self):
        """The edition that was asked about; None: none was, or there is none that one may see."""
        found = _editions(UID=self.asked) if self.asked else ()
        return found[0].getObject() if found else None

    @cached_property
    def choices(self) -> list[Choice]:
        """The editions that one may ask about, by title."""
        brains = _editions(sort_on="sortable_title")
        return [Choice(b.UID, _name(b), self.asked == b.UID) for b in brains]

    @property
    def steps(self) -> list[Step]:
        return steps(self.edition)

    @property
    def sent(self) -> list[tuple[Kept, str]]:
        """What was sent about the edition, with its day in words."""
        about = messages_about(self.asked)
        return [(kept, long_date(kept.at.date())) for kept in about]

    @cached_property
    def due(self) -> list[Due]:
        """The reminders of today for every edition, or for the one that was asked about."""
        brains = _editions(sort_on="sortable_title")
        asked = [self.edition] if self.edition else [brain.getObject() for brain in brains]
        found = [(each, reminders(each)) for each in asked]
        return [Due(each.title, waiting) for each, waiting in found if waiting]

    @property
    def mail_is_missing(self) -> bool:
        return not is_set_up()


def _editions(**query) -> list:
    """Catalogue records of the editions that the visitor may see, whatever day it is."""
    return api.content.find(object_provides=IEdition, show_inactive=True, **query)


def _name(brain) -> str:
    return f"{brain.Title} ({STATES[brain.review_state].title_da})"
