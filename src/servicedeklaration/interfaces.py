"""Marker interfaces that several folders share."""

from zope.publisher.interfaces.browser import IDefaultBrowserLayer


class IServicedeklarationLayer(IDefaultBrowserLayer):
    """Set on requests to sites where the add-on is installed."""
