"""`<page>/@@tilbagemelding`: whether a visitor found what was looked for; no script, no names."""

from functools import cached_property

from Products.Five.browser.pagetemplatefile import ViewPageTemplateFile
from zExceptions import NotFound

from servicedeklaration.actions.receive_feedback import ReceiveFeedback
from servicedeklaration.actions.refusal import Refused
from servicedeklaration.content.current import editions_today
from servicedeklaration.content.publikation import IPublikation
from servicedeklaration.i18n import _

from ..asking.sender import is_trapped
from ..pages.data import Link
from .limits import is_within_limit
from .page import BUSY
from .untraced import UntracedPage

_BUSY = _("feedback_busy", default="We can't take more answers just now. Thank you all the same.")


class FeedbackPage(UntracedPage):
    """Takes the answer and says thanks, with the way back to the page."""

    body = ViewPageTemplateFile("feedback.pt")

    @property
    def title(self) -> str:
        if self.is_kept:
            return self.say(_("feedback_thanks", default="Thank you for telling us"))
        return self.say(_("feedback_title", default="Did you find what you were looking for?"))

    @property
    def page_url(self) -> str:
        """The address that the visitor came from: that of this page without its name."""
        return self.request["URL1"]

    @property
    def canonical_url(self) -> str:
        return f"{self.page_url}/@@{self.__name__}"

    @property
    def feedback_url(self) -> str:
        return self.canonical_url

    @property
    def back(self) -> Link:
        return Link(self.context.title or self.page_url, self.page_url)

    @property
    def trail(self) -> tuple[Link, ...]:
        return (self.back,)

    @property
    def anonymous_url(self) -> str:
        return f"{self.portal_url}/skriv-anonymt"

    def prepare(self) -> None:
        """NotFound where the page itself isn't there for the visitor."""
        if IPublikation.providedBy(self.context) and not editions_today(self.context).visible:
            raise NotFound(self.__name__)

    def answer(self) -> None:
        self.prepare()
        if self.problems:
            self.request.response.setStatus(BUSY if self._is_busy else 400)

    @property
    def is_kept(self) -> bool:
        """Whether something was sent and taken. A robot is thanked, and nothing is kept of it."""
        return self.request.method == "POST" and not self.problems

    @cached_property
    def _is_busy(self) -> bool:
        return not is_within_limit("feedback")

    @cached_property
    def problems(self) -> list[str]:
        """Why it wasn't taken; what is right is kept when this is asked for the first time."""
        if self.request.method != "POST" or is_trapped(self.request):
            return []
        if self._is_busy:
            return [self.say(_BUSY)]
        form = self.request.form
        given, text = str(form.get("answer", "")), str(form.get("text", ""))
        try:
            ReceiveFeedback(self.context, given, text)()
        except Refused as refusal:
            return [self.say(each.message) for each in refusal.reasons]
        return []
