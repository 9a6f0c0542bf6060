"""The pages that ask for a day."""

from datetime import date

from Products.Five.browser.pagetemplatefile import ViewPageTemplateFile

from servicedeklaration.editions.days import looks_like_day, read_written_day
from servicedeklaration.editions.words import long_date
from servicedeklaration.i18n import _

from ..pages.data import Link
from ..pages.page import Page
from .archive import Archive, question_url
from .form import QUESTION, day_form


class AskedPage(Page):
    """Asks for a day; whoever makes it sets `archive`."""

    body = ViewPageTemplateFile("asked.pt")
    archive: Archive
    links: tuple[Link, ...] = ()
    day: date | None = None
    """The day that the page is about; None: there is none yet."""

    @property
    def title(self) -> str:
        return self.say(QUESTION)

    @property
    def paragraphs(self) -> list[str]:
        """What the page has to say, above the form."""
        text = _(
            "asof_lead",
            default="Choose a day, and you get the text of “${title}” as it was in force then.",
            mapping={"title": self.context.title},
        )
        return [self.say(text)]

    @property
    def canonical_url(self) -> str:
        return question_url(self.context, self.day)

    @property
    def trail(self) -> tuple[Link, ...]:
        history = self.say(_("heading_editions", default="Editions"))
        work = self.context.absolute_url()
        return (Link(self.context.title, work), Link(history, f"{work}/udgaver"))

    @property
    def form(self) -> str:
        return day_form(self.archive, self.request, self.day)


class NoDayPage(AskedPage):
    """Says how a day is written, and what may have been meant; `written` is what was given."""

    written: str

    @property
    def title(self) -> str:
        if looks_like_day(self.written.strip()):
            return self.say(_("asof_no_such_day", default="There is no such day"))
        return self.say(_("asof_no_day", default="We cannot read the day"))

    @property
    def paragraphs(self) -> list[str]:
        how = _(
            "asof_write_so",
            default="Write year, month and day as numbers: 1 May 2024 is 2024-05-01.",
        )
        return [self.say(how)]

    @property
    def links(self) -> tuple[Link, ...]:
        meant = read_written_day(self.written)
        if meant is None:
            return ()
        text = _("asof_meant", default="Did you mean ${day}?", mapping={"day": long_date(meant)})
        return (Link(self.say(text), question_url(self.context, meant)),)
