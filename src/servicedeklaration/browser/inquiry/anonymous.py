"""`skriv-anonymt`: write to the municipality without being known (serviceloven § 101 a, stk. 3)."""

from functools import cached_property
from urllib.parse import urlsplit

from plone import api
from Products.Five.browser.pagetemplatefile import ViewPageTemplateFile

from servicedeklaration.content.inquiries import KEPT_DAYS, days_kept
from servicedeklaration.i18n import _
from servicedeklaration.inquiries.inquiry import ANONYMOUS

from .page import InquiryPage
from .places import Place, unnamed_places

LEAVE = "servicedeklaration.leave_url"
LEAVING = ("leaving.js",)
"""The script of pages that have »Forlad siden«."""


def leave_url() -> str:
    """Where »Forlad siden« leads; "" where the setting is no web address."""
    url = api.portal.get_registry_record(LEAVE) or ""
    return url if urlsplit(url).scheme in ("http", "https") else ""


class AnonymousPage(InquiryPage):
    """The anonymous contact form, and the code that its sender gets."""

    kind = ANONYMOUS
    name = "skriv-anonymt"
    body = ViewPageTemplateFile("anonymous.pt")
    spellcheck = "false"
    """Some browsers send what is typed to their maker to have it checked."""
    scripts = LEAVING

    @property
    def title(self) -> str:
        return self.say(_("anonymous_title", default="Write to us anonymously"))

    @property
    def leave_url(self) -> str:
        return leave_url()

    @cached_property
    def places(self) -> list[Place]:
        """Where one can call without saying who one is; only where the places say it themselves."""
        return unnamed_places()

    @property
    def kept_days(self) -> int:
        return days_kept(KEPT_DAYS)
