"""`<udgave>/@@logbog`: the trail of an edition."""

from functools import cached_property

from Products.Five.browser.pagetemplatefile import ViewPageTemplateFile

from servicedeklaration.audit.chain import TrailError
from servicedeklaration.content.trail import trail_problems
from servicedeklaration.content.walk import publication_of
from servicedeklaration.i18n import _

from ..pages.data import Link, Notice
from ..pages.hidden import for_staff_only
from ..pages.page import Page
from .rows import Row, rows_of


class TrailPage(Page):
    """Who did what when, the latest first, and whether all of it is as it was written."""

    body = ViewPageTemplateFile("page.pt")
    stylesheets = ("pages.css", "trail.css")

    def prepare(self) -> None:
        for_staff_only(self)
        self.request.set("disable_border", True)

    @property
    def title(self) -> str:
        text = _("trail_title", default="Logbook: ${title}", mapping={"title": self._name})
        return self.say(text)

    @property
    def _name(self) -> str:
        return self.context.edition_label or self.context.title

    @property
    def canonical_url(self) -> str:
        return f"{self.context.absolute_url()}/@@logbog"

    @property
    def trail(self) -> tuple[Link, ...]:
        """The way up, as on every page."""
        work = publication_of(self.context)
        return (
            Link(work.title, work.absolute_url()),
            Link(self._name, self.context.absolute_url()),
        )

    @cached_property
    def problems(self) -> list[str]:
        return trail_problems(self.context)

    @property
    def notice(self) -> Notice | None:
        """What is wrong with it; None when it is whole."""
        if not self.problems:
            return None
        heading = self.say(_("trail_broken", default="The logbook is not whole."))
        return Notice("broken", heading, " ".join(self.problems))

    @cached_property
    def rows(self) -> list[Row]:
        """Nothing where the trail can't be read; the notice says so then."""
        try:
            return rows_of(self.context, self.say)
        except TrailError:
            return []
