"""Handle inquiry: staff note that it has been dealt with, or that it hasn't after all."""

from dataclasses import dataclass

from plone import api

from ..clock import today
from ..content.inquiries import READ, change_inquiry, inquiry
from ..inquiries.inquiry import Inquiry
from ..inquiries.reasons import against_handling
from .hearing import in_words
from .log import actor, note
from .refusal import NOT_YOURS, Reason, refuse_if


@dataclass
class HandleInquiry:
    """Marks an inquiry as dealt with by who does it; `done` False: it is new again.

    The log tells of which kind it is and not which: an id is made of the code, and whoever reads
    the log could find the code by trying all.
    """

    id: str
    done: bool = True

    def reasons(self) -> list[Reason]:
        """Everything that speaks against it."""
        if not api.user.has_permission(READ, obj=api.portal.get()):
            return [NOT_YOURS]
        return in_words(against_handling(today(), inquiry(self.id)))

    def __call__(self) -> Inquiry:
        """Mark it, or raise Refused."""
        refuse_if(self.reasons())
        marked = inquiry(self.id).handled(today() if self.done else None, actor())
        change_inquiry(marked)
        note("handle_inquiry", marked.kind)
        return marked
