"""`<page>/@@tilbagemelding`: whether a visitor found what was looked for; no script, no names."""

from functools import cached_property

import transaction
from Products.Five.browser.pagetemplatefile import ViewPageTemplateFile
from zExceptions import NotFound

from servicedeklaration.actions.receive_feedback import ReceiveFeedback
from servicedeklaration.actions.refusal import Refused
from servicedeklaration.content.current import editions_today
from servicedeklaration.content.publikation import IPublikation
from servicedeklaration.i18n import _
from servicedeklaration.inquiries.feedback import MORE, NO
from servicedeklaration.inquiries.traces import traces

from ..asking.form import ONCE_MORE
from ..asking.sender import is_trapped
from ..pages.data import Link
from . import limits
from .obstacles import READ
from .page import BUSY
from .untraced import UntracedPage

THANKS = "tak"
"""The part of the address that says that an answer was taken."""
_BUSY = _("feedback_busy", default="We can't take more answers just now. Thank you all the same.")


class FeedbackPage(UntracedPage):
    """Takes the answer and leads to the thanks, which can be loaded again and sends nothing."""

    body = ViewPageTemplateFile("feedback.pt")

    @property
    def title(self) -> str:
        if self.is_thanks:
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
        if self.traces:
            self.request.response.setStatus(400)
        elif self.problems:
            self.request.response.setStatus(BUSY if self._is_busy else 400)
        else:
            thanks = NO if self._given == NO and not self.feedback_words.strip() else "1"
            self.request.response.redirect(f"{self.canonical_url}?{THANKS}={thanks}", status=303)

    @property
    def is_thanks(self) -> bool:
        """Whether it is said that an answer was taken."""
        return self.request.method != "POST" and THANKS in self.request.form

    @property
    def asks_more(self) -> bool:
        """Whether to ask what was missed: after a bare no, and until that is taken."""
        return self._given == MORE or (self.is_thanks and self.request.form[THANKS] == NO)

    @property
    def _given(self) -> str:
        """The button that was pressed; "" for none."""
        sent = self.request.method == "POST"
        return str(self.request.form.get("answer", "")) if sent else ""

    @property
    def was_asked(self) -> bool:
        """Whether the sender has been asked about what gives somebody away, or is now."""
        return bool(traces(self.feedback_words))

    @property
    def traces(self) -> list[str]:
        """What looks like personal data in what is sent, which is asked about once."""
        is_read = self.is_trapped or self.request.form.get(READ)
        return [] if is_read else traces(self.feedback_words)

    @property
    def is_trapped(self) -> bool:
        """Whether the field is filled in that no person sees; it is then left out."""
        return self.request.method == "POST" and is_trapped(self.request)

    @cached_property
    def feedback_words(self) -> str:
        """What was written, which stands there still where it was not taken."""
        written = self.request.form.get("text", "") if self.request.method == "POST" else ""
        return str(written)

    @cached_property
    def _is_busy(self) -> bool:
        return not limits.is_within_limit("feedback")

    @cached_property
    def problems(self) -> list[str]:
        """Why it wasn't taken; what is right is kept when this is asked for the first time."""
        if self.request.method != "POST" or self.traces:
            return []
        if self.is_trapped:
            return [self.say(ONCE_MORE)]
        if self._is_busy:
            return [self.say(_BUSY)]
        try:
            self._keep(self._given)
        except Refused as refusal:
            return [self.say(each.message) for each in refusal.reasons]
        return []

    def _keep(self, given: str) -> None:
        """Keep it once, also when the button was pressed twice."""
        said = ("/".join(self.context.getPhysicalPath()), given, self.feedback_words)
        if limits.FEEDBACK_SAID.has(said, limits.seconds()):
            return
        ReceiveFeedback(self.context, given, self.feedback_words)()
        transaction.get().addAfterCommitHook(_remember, (said,))


def _remember(is_kept: bool, said: tuple[str, ...]) -> None:
    """Note what was said when the database has it: what is tried again was not said before."""
    if is_kept:
        limits.FEEDBACK_SAID.remember(said, limits.seconds())
