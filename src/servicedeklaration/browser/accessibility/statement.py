"""`tilgaengelighed`: how accessible the pages are, and what one does about a fault."""

from functools import cached_property

from plone import api
from Products.Five.browser import BrowserView
from Products.Five.browser.pagetemplatefile import ViewPageTemplateFile

from servicedeklaration import clock
from servicedeklaration.actions.revise_accessibility_statement import PERMISSION
from servicedeklaration.content.accessibility_statement import Statement, statement
from servicedeklaration.editions.words import long_date
from servicedeklaration.i18n import _

from ..pages.page import Page

STATUS = {
    "full": _("accessible_full", default="The pages keep to the requirements."),
    "partial": _("accessible_partial", default="The pages keep to most of the requirements."),
    "none": _("accessible_none", default="The pages don't keep to the requirements yet."),
    "": _("accessible_unsaid", default="The municipality hasn't written its statement yet."),
}


class StatementPage(Page):
    """The statement, in plain words."""

    body = ViewPageTemplateFile("statement.pt")

    @property
    def title(self) -> str:
        return self.say(_("statement_title", default="Accessibility"))

    @property
    def canonical_url(self) -> str:
        return f"{self.portal_url}/tilgaengelighed"

    @cached_property
    def stated(self) -> Statement:
        return statement()

    @property
    def status(self) -> str:
        return self.say(STATUS[self.stated.status])

    @property
    def faults(self) -> list[str]:
        return _paragraphs(self.stated.faults)

    @property
    def report_to(self) -> list[str]:
        return _paragraphs(self.stated.report_to)

    @property
    def reviewed(self) -> str:
        """The day on which the pages were last gone through; "" when nobody has."""
        return long_date(self.stated.reviewed) if self.stated.reviewed else ""

    @property
    def form_url(self) -> str:
        """Where the statement is written; "" for those who may not."""
        may = api.user.has_permission(PERMISSION, obj=self.context)
        return f"{self.portal_url}/@@ret-tilgaengelighed" if may else ""

    @property
    def is_due(self) -> bool:
        """Whether the statement is to be gone through again."""
        return self.stated.is_due(clock.today())


class ElsewherePage(BrowserView):
    """Leads to the statement."""

    def __call__(self) -> str:
        self.request.response.redirect(f"{self.context.absolute_url()}/tilgaengelighed", 301)
        return ""


def _paragraphs(text: str) -> list[str]:
    return [line.strip() for line in text.splitlines() if line.strip()]
