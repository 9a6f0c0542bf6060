"""The answer to an address under which no file waits, or none any more."""

from Products.Five.browser.pagetemplatefile import ViewPageTemplateFile

from ...i18n import _
from .page import ImportPage


class GonePage(ImportPage):
    """Says so, and leads back to where files are handed in."""

    body = ViewPageTemplateFile("gone.pt")

    def prepare(self) -> None:
        self.request.response.setStatus(404)

    @property
    def title(self) -> str:
        return self.say(_("heading_not_found", default="The page does not exist"))
