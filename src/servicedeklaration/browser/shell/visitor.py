"""Who asks for a page."""

from AccessControl import getSecurityManager
from plone.protect.authenticator import isAnonymousUser


def is_anonymous() -> bool:
    """Whether nobody is logged in; asked several times for each page, so without any tool."""
    return bool(isAnonymousUser(getSecurityManager().getUser()))
