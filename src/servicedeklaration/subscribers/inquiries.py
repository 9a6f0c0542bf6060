"""When a citizen has written, those who read it are told that there is something to read."""

from zope.component import adapter

from ..actions.events import InquiryReceived
from ..actions.tell_readers import TellReaders


@adapter(InquiryReceived)
def tell_readers(event) -> None:
    """Tell them once, until all that is new has been dealt with."""
    if event.is_first:
        TellReaders(event.object)()
