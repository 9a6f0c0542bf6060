"""Reply to inquiry: staff leave an answer where its sender, who is not known, can read it."""

from dataclasses import dataclass

from plone import api

from ..clock import today
from ..content.inquiries import READ, change_inquiry, inquiry
from ..inquiries.inquiry import Inquiry
from ..inquiries.reasons import against_reply
from .hearing import in_words
from .log import actor, note
from .refusal import NOT_YOURS, Reason, refuse_if
from .typed import tidy


@dataclass
class ReplyToInquiry:
    """Keeps the answer in place of any before, and marks the inquiry as dealt with.

    Who asked to be called is not dealt with by words: that stays as it is until staff mark it.

    As when one is marked, the log does not tell which.
    """

    id: str
    reply: str = ""

    def reasons(self) -> list[Reason]:
        """Everything that speaks against it."""
        if not api.user.has_permission(READ, obj=api.portal.get()):
            return [NOT_YOURS]
        return in_words(against_reply(today(), inquiry(self.id), tidy(self.reply)))

    def __call__(self) -> Inquiry:
        """Keep it, or raise Refused with every reason against."""
        refuse_if(self.reasons())
        day = today()
        answered = inquiry(self.id).replied(day, tidy(self.reply))
        if not answered.waits_for_contact:
            answered = answered.handled(day, actor())
        change_inquiry(answered)
        note("reply_to_inquiry", answered.kind)
        return answered
