"""Receive inquiry: somebody writes to the municipality, with a name or anonymously."""

from dataclasses import dataclass, field
from datetime import timedelta
from secrets import token_bytes

from plone import api
from zope.event import notify

from ..clock import today
from ..content.inquiries import (
    KEPT_DAYS,
    add_inquiry,
    days_kept,
    forget_due,
    id_of_number,
    inquiries,
)
from ..inquiries.codes import code_of
from ..inquiries.inquiry import ANONYMOUS, Inquiry
from ..inquiries.reasons import against_inquiry
from .events import InquiryReceived
from .hearing import in_words
from .refusal import Reason, refuse_if
from .typed import tidy
from .untraced import leave_no_trace


@dataclass
class ReceiveInquiry:
    """Keeps what somebody wrote, and gives it; an anonymous one with the sender's code.

    What is kept is what was written and on which day; what is due is deleted on the occasion.
    There is no line in the log: its time would tell more than the day that is kept (serviceloven
    § 101 a, stk. 3). The event names nobody. `number` tells it from all others
    (`inquiries.sending`): the code is made of it, and none is kept twice. ValueError where it is
    there already.
    """

    kind: str
    text: str = ""
    name: str = ""
    reach_by: str = ""
    reach: str = ""
    extra: dict[str, str] = field(default_factory=dict)
    number: bytes = field(default_factory=lambda: token_bytes(32), repr=False)

    def reasons(self) -> list[Reason]:
        """Everything that speaks against it."""
        return in_words(against_inquiry(self._inquiry()))

    def __call__(self) -> Inquiry:
        """Keep it, or raise Refused with every reason against."""
        refuse_if(self.reasons())
        forget_due(today())
        waited = any(each.is_new for each in inquiries())
        inquiry = self._inquiry()
        add_inquiry(inquiry)
        leave_no_trace()
        notify(InquiryReceived(api.portal.get(), is_first=not waited))
        return inquiry

    def _inquiry(self) -> Inquiry:
        day = today()
        return Inquiry(
            id=id_of_number(self.kind, self.number),
            kind=self.kind,
            received_on=day,
            delete_on=day + timedelta(days=days_kept(KEPT_DAYS)),
            text=tidy(self.text),
            code=code_of(self.number) if self.kind == ANONYMOUS else "",
            name=tidy(self.name),
            reach_by=self.reach_by,
            reach=tidy(self.reach),
            extra={question: tidy(words) for question, words in self.extra.items()},
        )
