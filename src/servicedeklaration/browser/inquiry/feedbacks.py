"""`@@tilbagemeldinger`: what visitors said of the pages, for staff."""

from dataclasses import dataclass
from functools import cached_property

from Products.Five.browser.pagetemplatefile import ViewPageTemplateFile

from servicedeklaration.content.inquiries import FEEDBACK_KEPT_DAYS, days_kept, feedback
from servicedeklaration.editions.words import long_date
from servicedeklaration.i18n import _
from servicedeklaration.inquiries.feedback import OfPage, by_page

from ..pages.hidden import for_staff_only
from ..pages.page import Page


@dataclass(frozen=True)
class Shown:
    """What was said of a page; `texts` are the day in words, and what was written."""

    title: str
    url: str
    yes: int
    no: int
    texts: tuple[tuple[str, str], ...]


class FeedbacksPage(Page):
    """Page by page, those on top where most people did not find what they sought."""

    body = ViewPageTemplateFile("feedbacks.pt")
    stylesheets = (*Page.stylesheets, "inquiry.css")

    def prepare(self) -> None:
        for_staff_only(self)

    @property
    def title(self) -> str:
        return self.say(_("feedbacks_title", default="Did they find what they were looking for?"))

    @property
    def canonical_url(self) -> str:
        return f"{self.portal_url}/@@tilbagemeldinger"

    @property
    def kept_days(self) -> int:
        return days_kept(FEEDBACK_KEPT_DAYS)

    @cached_property
    def pages(self) -> list[Shown]:
        return [self._shown(page) for page in by_page(feedback())]

    def _shown(self, page: OfPage) -> Shown:
        texts = tuple((long_date(day), text) for day, text in page.texts)
        url = f"{self.portal_url}/{page.path}"
        return Shown(page.title or page.path, url, page.yes, page.no, texts)
