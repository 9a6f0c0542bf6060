"""The answer to whoever may not know of a page, on an address that is open to others."""

from typing import NoReturn

from AccessControl.SecurityManagement import noSecurityManager
from plone import api
from zExceptions import NotFound

STAFF_ONLY = "servicedeklaration: View internal"


def hide(view) -> NoReturn:
    """Answer as an address that leads nowhere does, before it is known who asks."""
    view.request.other.pop("PUBLISHED", None)
    noSecurityManager()
    raise NotFound(view.__name__)


def for_staff_only(view) -> None:
    """Hide a view from everybody else, on a public edition too; no cache keeps it."""
    if not api.user.has_permission(STAFF_ONLY, obj=view.context):
        hide(view)
    view.request.response.setHeader("Cache-Control", "private, no-store")
