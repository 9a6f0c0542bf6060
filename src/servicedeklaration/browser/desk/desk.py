"""`@@opgaver`: what waits for the visitor first, figures second."""

from dataclasses import dataclass
from functools import cached_property

from plone import api
from Products.Five.browser.pagetemplatefile import ViewPageTemplateFile

from servicedeklaration import clock
from servicedeklaration.content.messages import messages_for_me
from servicedeklaration.content.waiting import Desk, desk_of
from servicedeklaration.editions.days import day_of
from servicedeklaration.editions.words import long_date
from servicedeklaration.i18n import _

from ..pages.data import Link
from ..pages.hidden import hide
from ..pages.page import Page
from .rows import Row, Rows
from .words import FIGURES

TOGETHER = _("link_together", default="One decision for several editions")
WHO_IS_TOLD = _("desk_who_is_told", default="See who gets which message")
SYNONYMS = _("desk_synonyms", default="Words that mean the same in the search")
FEEDBACK = _("feedbacks_title", default="Did they find what they were looking for?")
_MESSAGES = 5
"""How many of the latest messages are shown."""


@dataclass(frozen=True)
class Told:
    """A message to the visitor; `url` leads to the edition that it is about."""

    subject: str
    day: str
    url: str


class DeskPage(Page):
    """The desk; to those who take no part it isn't there."""

    body = ViewPageTemplateFile("desk.pt")
    stylesheets = (*Page.stylesheets, "redline.css", "desk.css")

    def __call__(self) -> str:
        self.request.set("disable_border", True)
        if api.user.is_anonymous() or not self.desk.takes_part:
            hide(self)
        self.request.response.setHeader("Cache-Control", "private, no-store")
        return super().__call__()

    @property
    def title(self) -> str:
        return self.say(_("desk_title", default="What waits for you"))

    @property
    def canonical_url(self) -> str:
        return f"{self.portal_url}/@@opgaver"

    @cached_property
    def desk(self) -> Desk:
        return desk_of(api.user.get_current())

    @property
    def rows(self) -> list[Row]:
        rows = Rows(clock.today(), self.say)
        return [rows.row(waiting) for waiting in self.desk.waiting]

    @property
    def files(self) -> list[Row]:
        rows = Rows(clock.today(), self.say)
        return [rows.file(pending, self.portal_url) for pending in self.desk.files]

    @property
    def lead(self) -> str:
        """How much waits, in a sentence."""
        count = len(self.desk.waiting) + len(self.desk.files)
        if count == 0:
            return self.say(_("desk_nothing", default="Nothing waits for you right now."))
        if count == 1:
            return self.say(_("desk_one", default="One thing waits for you."))
        words = _("desk_some", default="${count} things wait.", mapping={"count": str(count)})
        return self.say(words)

    @property
    def figures(self) -> list[tuple[int, str]]:
        """The number of editions in each state, and what such editions are called."""
        found = self.desk.figures.items()
        return [(number, self.say(FIGURES[state])) for state, number in found]

    @property
    def ways(self) -> list[Link]:
        """Ways to what is about several editions, for those who may go there."""
        found = (
            ("Record decision", "@@faelles-beslutning", TOGETHER),
            ("View internal", "@@beskeder", WHO_IS_TOLD),
            ("View internal", "@@tilbagemeldinger", FEEDBACK),
            ("Add Publikation", "@@soegeord", SYNONYMS),
        )
        return [
            Link(self.say(words), f"{self.portal_url}/{page}")
            for permission, page, words in found
            if api.user.has_permission(f"servicedeklaration: {permission}", obj=self.context)
        ]

    @cached_property
    def messages(self) -> list[Told]:
        """The latest messages to the visitor."""
        kept = messages_for_me(api.user.get_current().getId())[:_MESSAGES]
        uids = [each.message.edition_uid for each in kept]
        found = api.content.find(UID=uids, show_inactive=True) if uids else ()
        urls = {brain.UID: brain.getURL() for brain in found}
        return [
            Told(
                each.message.subject,
                long_date(day_of(each.at)),
                urls.get(each.message.edition_uid, self.portal_url),
            )
            for each in kept
        ]
