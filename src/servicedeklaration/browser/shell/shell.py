"""What the lean shell says around a page: the site's name, the few ways on, messages."""

from functools import cached_property

from plone import api
from plone.registry.interfaces import IRegistry
from Products.CMFPlone.utils import getSiteLogo
from Products.Five.browser import BrowserView
from Products.Five.browser.pagetemplatefile import ViewPageTemplateFile
from Products.statusmessages.interfaces import IStatusMessage
from zope.component import getUtility

from servicedeklaration.content.comments import TAKE_PART
from servicedeklaration.content.inquiries import READ
from servicedeklaration.content.places import FOLDER as PLACES
from servicedeklaration.i18n import _

from ..pages.data import Link
from ..pages.laid_out import laid_out
from .links import WayOn, ways_on
from .visitor import is_anonymous

STYLESHEETS = ("shell.css",)
"""The names of its stylesheets; they come before the page's own."""

CONTACT = WayOn("@@kontakt", _("shell_contact", default="Contact"), rather=PLACES)
HEADER = (
    WayOn("find-hjaelp", _("shell_finder", default="Find help")),
    WayOn("@@search", _("shell_search", default="Search")),
    CONTACT,
)
LOG_IN = WayOn("login", _("shell_log_in", default="Log in for staff"))
FOOTER = (
    WayOn("foelg-med", _("shell_follow", default="Hear of new editions")),
    WayOn("tilgaengelighed", _("shell_accessibility", default="Accessibility statement")),
    CONTACT,
)
"""What the site hasn't got, or doesn't show to the visitor, is left out."""

DESK = WayOn("@@opgaver", _("desk_title", default="What waits for you"))
INBOX = WayOn("@@henvendelser", _("inbox_title", default="Messages from citizens"))
LOG_OUT = WayOn("logout", _("shell_log_out", default="Log out"))
"""Only who is logged in gets these; many of them see no toolbar, which has them too."""


def site_title() -> str:
    """What the site is called."""
    given = getUtility(IRegistry).get("plone.site_title")
    return given or api.portal.get().title


class Shell(BrowserView):
    """What stands around a page; see `document`."""

    around = ViewPageTemplateFile("around.pt")
    _above = ViewPageTemplateFile("above.pt")
    _below = ViewPageTemplateFile("below.pt")

    @property
    def above(self) -> str:
        """What stands above every page."""
        return laid_out(self, self._above, self.site_url)

    @property
    def below(self) -> str:
        """What stands below every page."""
        return laid_out(self, self._below, self.site_url)

    @cached_property
    def site(self):
        return api.portal.get()

    @cached_property
    def site_url(self) -> str:
        return self.site.absolute_url()

    @property
    def language(self) -> str:
        return api.portal.get_current_language()

    @cached_property
    def site_title(self) -> str:
        return site_title()

    @property
    def logo_url(self) -> str:
        """The address of the logo that the site was given; "" for none."""
        given = getUtility(IRegistry).get("plone.site_logo")
        return getSiteLogo(self.site) if given else ""

    @property
    def header(self) -> list[Link]:
        """The ways on that stand on top of every page."""
        return ways_on((*HEADER, *self._own_ways), self.site, self.request)

    @property
    def footer(self) -> list[Link]:
        """The ways on that stand below every page."""
        ways = (*FOOTER, LOG_IN) if is_anonymous() else FOOTER
        return ways_on(ways, self.site, self.request)

    @property
    def _own_ways(self) -> tuple[WayOn, ...]:
        """What the visitor has for himself."""
        if is_anonymous():
            return ()
        own = ((TAKE_PART, DESK), (READ, INBOX))
        return (*(way for needed, way in own if api.user.has_permission(needed)), LOG_OUT)

    @property
    def messages(self) -> list[str]:
        """What the site has to say about what the visitor just did; it is said once."""
        return [message.message for message in IStatusMessage(self.request).show()]
