"""@@fjern-aendring: a post that takes one amendment back."""

from plone.protect import CheckAuthenticator, PostOnly
from Products.Five.browser import BrowserView
from Products.statusmessages.interfaces import IStatusMessage

from ...actions.take_back_amendment import TakeBackAmendment
from ...i18n import _


class TakeBack(BrowserView):
    """Takes the amendment with this key back, and goes on to those that are left."""

    def __call__(self) -> str:
        PostOnly(self.request)
        CheckAuthenticator(self.request)
        TakeBackAmendment(self.context, str(self.request.form.get("key", "")))()
        done = _("done_amendment_removed", default="The change is removed.")
        IStatusMessage(self.request).add(done)
        page = f"{self.context.absolute_url()}/@@godkend-med-aendringer"
        self.request.response.redirect(page)
        return ""
