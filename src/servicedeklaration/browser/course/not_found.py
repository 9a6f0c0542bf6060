"""The answer to an address of which the visitor may not know: that of one that isn't there."""

from pathlib import Path

from AccessControl import getSecurityManager
from AccessControl.SecurityManagement import newSecurityManager
from AccessControl.users import nobody
from Acquisition import aq_base
from plone import api
from plone.rest.errors import ErrorHandling
from plone.rest.interfaces import IAPIRequest
from Products.CMFPlone.browser import exceptions
from Products.Five.browser.pagetemplatefile import ViewPageTemplateFile
from zExceptions import NotFound
from zope.component.hooks import getSite

from servicedeklaration.i18n import _

from ...subscribers.hiding import first_hidden
from ..pages.data import Link
from ..pages.page import Page
from ..shell.links import WayOn, ways_on

WAYS = (
    WayOn("find-hjaelp", _("missing_finder", default="Find help that fits you")),
    WayOn("@@kontakt", _("missing_contact", default="Call or write to us")),
)
_PLONES_OWN = str(Path(exceptions.__file__).parent)


class NotFoundPage(exceptions.ExceptionView):
    """NotFound, Unauthorized and every fault; where something is hidden, all as NotFound.

    As a page, or for REST as plone.rest answers.
    """

    plones = ViewPageTemplateFile("templates/error_message.pt", _PLONES_OWN)

    def __call__(self):
        if conceal(self.request):
            self.context = NotFound(self.request["URL"])
            self.__parent__ = self.request["PARENTS"][0]
        if IAPIRequest.providedBy(self.request):
            return ErrorHandling(self.context, self.request)()
        self.request.response.setBase(None)
        return super().__call__()

    def index(self, error_type: str, error_tb: str):
        """The page itself, which Plone's view asks for."""
        if error_type == "NotFound":
            return MissingPage(self.context, self.request)()
        return self.plones(error_type=error_type, error_tb=error_tb)


class MissingPage(Page):
    """Says that the page isn't there, and what one can do instead."""

    body = ViewPageTemplateFile("not_found.pt")
    canonical_url = ""
    sheet_style = ""

    @property
    def title(self) -> str:
        return self.say(_("heading_not_found", default="The page does not exist"))

    @property
    def ways(self) -> list[Link]:
        return ways_on(WAYS, api.portal.get(), self.request)


def conceal(request) -> bool:
    """Make the answer that of a missing page if the visitor reached into something hidden."""
    recognise(request)
    place = first_hidden(request)
    if place is None:
        return False
    request["PARENTS"] = request["PARENTS"][place + 1 :]
    request.other.pop("PUBLISHED", None)
    request.response.setStatus(404, lock=1)
    # The publisher would now have Unauthorized sent to the login page.
    request.response._has_challenged = True
    # Nobody is known yet where a page is missing: this answer must not greet its reader either.
    newSecurityManager(request, nobody)
    return True


def recognise(request) -> None:
    """Find out who asks: a refusal on the way to a page comes before the visitor is known."""
    site = getSite()
    if site is None or not _is_unknown() or "PUBLISHED" not in request.other:
        return
    for folder in (site.acl_users, site.getPhysicalRoot().acl_users):
        if folder.validate(request, roles=None) is not None:
            return


def _is_unknown() -> bool:
    return aq_base(getSecurityManager().getUser()) is aq_base(nobody)
