"""What the import's pages have in common: a post names a step, a refusal is shown on the page."""

from collections.abc import Callable
from typing import ClassVar

from plone.protect import CheckAuthenticator, PostOnly
from Products.Five.browser.pagetemplatefile import ViewPageTemplateFile
from Products.statusmessages.interfaces import IStatusMessage

from ...actions.refusal import Reason, Refused
from ..pages.page import Page


class ImportPage(Page):
    """A page for staff, wide enough for the source beside what became of it.

    `steps` maps the value of a form's field `do` to the method that carries it out and gives the
    address to go on to.
    """

    stylesheets = (*Page.stylesheets, "importing.css")
    lists = ViewPageTemplateFile("lists.pt")
    reasons_box = ViewPageTemplateFile("reasons.pt")
    steps: ClassVar[dict[str, str]] = {}
    reasons: tuple[Reason, ...] = ()

    def __call__(self) -> str:
        self.request.set("disable_border", True)
        self.request.response.setHeader("Cache-Control", "private, no-store")
        step = self.steps.get(self.request.form.get("do", ""))
        if self.request.method == "POST" and step:
            return self._carry_out(getattr(self, step))
        return super().__call__()

    @property
    def importer_url(self) -> str:
        """The page where files are handed in."""
        return f"{self.portal_url}/@@importer"

    @property
    def refusals(self) -> list[str]:
        """Why the step was not taken, in words."""
        return [self.say(reason.message) for reason in self.reasons]

    def tell(self, message) -> None:
        """Say something on top of the next page."""
        IStatusMessage(self.request).add(message)

    def _carry_out(self, step: Callable[[], str]) -> str:
        PostOnly(self.request)
        CheckAuthenticator(self.request)
        try:
            self.request.response.redirect(step())
        except Refused as refusal:
            self.reasons = tuple(refusal.reasons)
            self.request.response.setStatus(400)
            return super().__call__()
        return ""
