"""`kontakt`: write to the municipality with one's name."""

from Products.Five.browser import BrowserView
from Products.Five.browser.pagetemplatefile import ViewPageTemplateFile

from servicedeklaration.content.inquiries import KEPT_DAYS, days_kept
from servicedeklaration.i18n import _
from servicedeklaration.inquiries.inquiry import NAMED

from .page import InquiryPage


class ContactPage(InquiryPage):
    """The ordinary contact form."""

    kind = NAMED
    name = "@@kontakt"
    """With the signs of a view: the folder of the places one can turn to has the bare name."""
    body = ViewPageTemplateFile("contact.pt")

    @property
    def title(self) -> str:
        return self.say(_("contact_title", default="Write to us"))

    @property
    def kept_days(self) -> int:
        return days_kept(KEPT_DAYS)


class ContactInfo(BrowserView):
    """In the place of Plone's contact form, which sends what is written as plain mail."""

    def __call__(self) -> str:
        self.request.response.redirect(f"{self.context.portal_url()}/{ContactPage.name}", 301)
        return ""
