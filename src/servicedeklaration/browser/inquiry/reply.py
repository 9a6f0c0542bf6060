"""`laes-svar`: an anonymous sender reads what the municipality answered, by the code.

The code is sent and never stands in an address: those are kept by browsers and servers.
"""

from functools import cached_property

from plone.protect import CheckAuthenticator
from Products.Five.browser.pagetemplatefile import ViewPageTemplateFile

from servicedeklaration.content.inquiries import id_of_code, inquiry
from servicedeklaration.editions.words import long_date
from servicedeklaration.i18n import _
from servicedeklaration.inquiries.codes import as_code
from servicedeklaration.inquiries.inquiry import Inquiry

from ..asking import sender
from .anonymous import LEAVING, leave_url
from .answering import answer_expected
from .limits import is_within_limit
from .page import BUSY
from .untraced import UntracedPage


class ReplyPage(UntracedPage):
    """The reply to an anonymous inquiry, for who knows its code."""

    body = ViewPageTemplateFile("reply.pt")
    scripts = LEAVING
    pieces_of_form = ViewPageTemplateFile("parts.pt")

    @property
    def title(self) -> str:
        return self.say(_("reply_title", default="Read our answer"))

    @property
    def canonical_url(self) -> str:
        return f"{self.portal_url}/laes-svar"

    @property
    def leave_url(self) -> str:
        return leave_url()

    def answer(self) -> None:
        if not sender.is_anonymous():
            CheckAuthenticator(self.request)
        if not self.is_taken:
            self.request.response.setStatus(BUSY)
        elif self.inquiry is None:
            self.request.response.setStatus(400)

    @cached_property
    def is_sent(self) -> bool:
        return self.request.method == "POST"

    @cached_property
    def is_taken(self) -> bool:
        """Whether the site takes one more try."""
        return self.is_sent and is_within_limit("reply")

    @cached_property
    def inquiry(self) -> Inquiry | None:
        """The inquiry with the code that was sent; None: there is none, or not any more."""
        typed = self.request.form.get("kode", "")
        code = as_code(typed) if isinstance(typed, str) else ""
        return inquiry(id_of_code(code)) if self.is_taken and code else None

    @property
    def problem(self) -> str:
        """Why there is nothing to read; "" while nothing was asked for, or it was found."""
        if not self.is_sent or self.inquiry is not None:
            return ""
        if not self.is_taken:
            return self.say(_BUSY)
        return self.say(_UNKNOWN)

    @property
    def replied_on(self) -> str:
        day = self.inquiry.replied_on
        return long_date(day) if day else ""

    @property
    def delete_on(self) -> str:
        return long_date(self.inquiry.delete_on)

    @property
    def answer_expected(self) -> str:
        """When one may expect an answer; "" where the site doesn't say."""
        return answer_expected()

    @property
    def authenticator(self) -> str:
        return sender.authenticator(self.context)


_UNKNOWN = _(
    "reply_unknown",
    default="We found nothing with that code. Look whether it is written as you got it. It may "
    "also be so long ago that it has been deleted.",
)
_BUSY = _(
    "reply_busy_wait",
    default="So many are looking for an answer right now that we can't look for yours. Try again "
    "in ten minutes.",
)
