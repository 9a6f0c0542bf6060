"""What the pages with the document's own text share, beside what all pages of an edition do."""

from Acquisition import aq_base
from Products.Five.browser.pagetemplatefile import ViewPageTemplateFile

from servicedeklaration.editions.words import partial_date
from servicedeklaration.i18n import _

from ..editors.readable import words_for_staff
from ..places import given_by
from .data import Link
from .edition_page import EditionPage

_FEW = 3
"""A page with fewer headings needs no list of them."""


class ReadingPage(EditionPage):
    """A page of the document's text."""

    stylesheets = ("pages.css", "reading.css")
    reading = ViewPageTemplateFile("reading.pt")

    @property
    def tab_words(self) -> tuple[str, ...]:
        """The page, and the whole text that it is a part of."""
        return tuple(dict.fromkeys((self.title, self.work.text)))

    @property
    def provider(self) -> str:
        """Who gives the help, and the municipality that promises it."""
        return given_by(self.publication.provider, self.publication.municipality)

    @property
    def revised(self) -> str:
        """When a servicedeklaration was last gone through; "" when that is not stated."""
        day = getattr(aq_base(self.edition), "revised", None)
        if not day:
            return ""
        return self.say(_("revised", default="Revised ${day}.", mapping={"day": partial_date(day)}))

    @property
    def lix(self) -> str:
        """How hard the page's text is to read, for those who write it; "" for everybody else."""
        return words_for_staff(self.context, self.say)

    @property
    def headings(self) -> list[Link]:
        """The page's headings, each with the way to it; a page says its own."""
        return []

    @property
    def contents(self) -> list[Link]:
        """The headings of a long page; empty for a short one."""
        found = self.headings
        return found if len(found) >= _FEW else []

    def to(self, anchor: str, heading) -> Link:
        """The way to a heading on the page."""
        return Link(self.say(heading), f"#{anchor}")
