"""`<udgave>/@@vedtagne-aendringer`: what the committee changed in the text that it was shown."""

from dataclasses import replace
from functools import cached_property

from zExceptions import NotFound

from servicedeklaration.content import amended, easy_read
from servicedeklaration.content.redlines import Redline, redline_of_texts
from servicedeklaration.content.tree import edition_tree
from servicedeklaration.editions.days import day_of
from servicedeklaration.editions.words import long_date
from servicedeklaration.i18n import _

from ..pages.data import Link
from ..pages.edition_page import EditionPage
from ..pages.validity import validity_line
from ..redline.redline import RedlinePage, Side


class AdoptedPage(RedlinePage):
    """The redline from the text as it was submitted to the one that was adopted and sealed.

    An edition that was not approved with amendments has no such page.
    """

    def prepare(self) -> None:
        EditionPage.prepare(self)
        if not amended.was_amended(self.context):
            raise NotFound(self.__name__)
        self.before = self.context

    @property
    def title(self) -> str:
        text = _(
            "adopted_title",
            default="The committee's changes: ${title}",
            mapping={"title": self.work.text},
        )
        return self.say(text)

    @property
    def address(self) -> str:
        return f"{self.context.absolute_url()}/@@vedtagne-aendringer"

    @property
    def canonical_url(self) -> str:
        return self.address

    @property
    def other_view(self) -> Link:
        link = super().other_view
        return Link(link.text, link.url.replace("&vis", "?vis"))

    @cached_property
    def redline(self) -> Redline:
        now = edition_tree(self.context)
        days = {name: now[name] for name in ("in_force_from", "in_force_until")}
        before = {**self._submitted.tree, **days}
        texts = easy_read.told(self.context, before, now)
        return redline_of_texts(self.context, *texts, self.shows_everything)

    @cached_property
    def _submitted(self) -> amended.Submitted:
        return amended.submitted(self.context)

    @cached_property
    def sides(self) -> list[Side]:
        """The text as it was submitted, and as it was adopted; both stand in this edition."""
        day = long_date(day_of(self._submitted.at))
        was = self.say(_("adopted_before", default="As it was submitted"))
        told = self.say(_("adopted_submitted", default="Submitted ${day}", mapping={"day": day}))
        now = self.say(_("adopted_after", default="As the committee adopted it"))
        return [
            Side("", was, self.address, told),
            Side("", now, self.context.absolute_url(), self._validity),
        ]

    @property
    def _validity(self) -> str:
        return validity_line(self.editions, self.context, self.say)

    @property
    def choices(self) -> list[Side]:
        """Nothing else can be compared with what was submitted."""
        return []

    @cached_property
    def _shown(self) -> list:
        """What the committee took out has no page of its own."""
        whole = self.context.absolute_url()
        return [
            (each, replace(item, url=whole) if each.kind == "removed" else item)
            for each, item in super()._shown
        ]
