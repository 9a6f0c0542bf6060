"""The form that asks for a day: a plain address in the end, and no script."""

from datetime import date

from Products.Five.browser import BrowserView
from Products.Five.browser.pagetemplatefile import ViewPageTemplateFile
from zope.i18n import translate

from servicedeklaration import clock
from servicedeklaration.editions.words import long_date
from servicedeklaration.i18n import _

from .archive import Archive, question_url

QUESTION = _("asof_question", default="What applied that day?")


class DayForm(BrowserView):
    """The form about one Publikation; `day` stands in it to begin with, None: today."""

    index = ViewPageTemplateFile("form.pt")

    def __init__(self, archive: Archive, request, day: date | None = None):
        super().__init__(archive.publication, request)
        self.archive, self.day = archive, day

    @property
    def action(self) -> str:
        """Where the form leads."""
        return question_url(self.context)

    @property
    def day_iso(self) -> str:
        return (self.day or clock.today()).isoformat()

    @property
    def reach(self) -> str:
        """From when on the archive can answer; "" when it never can."""
        earliest = self.archive.earliest
        if earliest is None:
            return ""
        text = _(
            "asof_reach",
            default="The archive begins on ${day}.",
            mapping={"day": long_date(earliest)},
        )
        return translate(text, context=self.request)


def day_form(archive: Archive, request, day: date | None = None) -> str:
    """The form; "" where nothing was ever approved, so that no day has an answer."""
    return "" if archive.is_empty else DayForm(archive, request, day).index()
