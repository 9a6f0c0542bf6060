"""The site's own secret, with which stamps are signed."""

from plone.keyring.interfaces import IKeyManager
from zope.component import getUtility

from servicedeklaration.inquiries.stamp import is_human, stamp

from . import limits


def new_stamp() -> str:
    """A stamp for a form that is shown now."""
    return stamp(getUtility(IKeyManager).secret(), limits.now())


def is_in_time(given: object) -> bool:
    """Whether a form with the stamp was shown long enough ago for a person to fill it in."""
    secret = getUtility(IKeyManager).secret()
    return isinstance(given, str) and is_human(secret, given, limits.now())
