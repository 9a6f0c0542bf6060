"""Pages that leave no trace: no cookie, nothing in caches, no word of who came or what was sent."""

from collections.abc import Iterator
from contextlib import contextmanager

from transaction.interfaces import TransientError
from zExceptions import HTTPException
from zope.interface import implementer

from servicedeklaration.actions.untraced import leave_no_trace
from servicedeklaration.interfaces import IUntraced

from ..pages.page import Page

_HEADERS = {
    "Cache-Control": "no-store",
    "Referrer-Policy": "no-referrer",
    "X-Robots-Tag": "noindex",
}


class NotReceived(Exception):
    """What was sent could not be kept; the words name the kind of fault and nothing else.

    Faults quote what they stumbled over, and are written down: in the place of one that could
    quote a citizen stands this.
    """


@contextmanager
def nothing_told() -> Iterator[None]:
    """While it lasts, a fault says where it came about, and nothing of the values there."""
    try:
        yield
    except (TransientError, HTTPException):
        raise
    except Exception as fault:
        told = NotReceived(type(fault).__name__).with_traceback(fault.__traceback__)
        raise told from None


@implementer(IUntraced)
class UntracedPage(Page):
    """A page for who must not be known. `answer` takes what is sent."""

    stylesheets = (*Page.stylesheets, "asking.css", "inquiry.css")
    head_html = '<meta name="robots" content="noindex" />'

    def __call__(self) -> str:
        for name, value in _HEADERS.items():
            self.request.response.setHeader(name, value)
        leave_no_trace()
        with nothing_told():
            if self.request.method == "POST":
                self.answer()
            return super().__call__()

    def answer(self) -> None:
        """Take what was sent, before the page is shown."""
