"""The answer to whoever may not know of a page, on an address that is open to others."""

from typing import NoReturn

from AccessControl.SecurityManagement import noSecurityManager
from zExceptions import NotFound


def hide(view) -> NoReturn:
    """Answer as an address that leads nowhere does, before it is known who asks."""
    view.request.other.pop("PUBLISHED", None)
    noSecurityManager()
    raise NotFound(view.__name__)
