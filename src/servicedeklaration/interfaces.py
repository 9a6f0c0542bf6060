"""Interfaces that several folders share."""

from zope.interface import Interface
from zope.publisher.interfaces.browser import IDefaultBrowserLayer


class IServicedeklarationLayer(IDefaultBrowserLayer):
    """Set on requests to sites where the add-on is installed."""


class IUntraced(Interface):
    """A view that leaves nothing of who looks at it or sends something from it, in faults too."""


class IPrinter(Interface):
    """Prints editions on paper that stays: tagged PDF. A utility."""

    def edition(edition) -> bytes:
        """Give the edition's reading view with its decisions."""

    def pack(edition) -> bytes:
        """Give what a committee gets for its meeting about a pending edition."""
