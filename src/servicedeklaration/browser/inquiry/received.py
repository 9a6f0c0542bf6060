"""Whether a message is here already: a page was loaded anew, or a button pressed twice."""

from servicedeklaration.content.inquiries import id_of_number, inquiry, written_at
from servicedeklaration.inquiries.inquiry import Inquiry
from servicedeklaration.inquiries.sending import SHOWN_AGAIN

from . import limits
from .secret import number_of_message


def received_before(kind: str, request) -> Inquiry | None:
    """The message that is sent, as it was received before; None: it is a new one."""
    return inquiry(id_of_number(kind, number_of_message(request)))


def code_to_show(received: Inquiry) -> str:
    """The code of what was received before, for who still sits there; "" when it is too late."""
    is_recent = limits.seconds() - written_at(received.id) <= SHOWN_AGAIN
    return received.code if received.is_new and is_recent else ""
