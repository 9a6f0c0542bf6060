"""The site's own secret, with which stamps are signed."""

from plone.keyring.interfaces import IKeyManager
from zope.component import getUtility

from servicedeklaration.inquiries.stamp import is_human, stamp, still_counts

from . import limits


def stamp_after(given: object) -> str:
    """The stamp for a form that is shown now: that which was sent, so that time goes on, or a new.

    Who corrects a form has taken his time already.
    """
    if isinstance(given, str) and still_counts(_secret(), given, limits.seconds()):
        return given
    return stamp(_secret(), limits.seconds())


def is_in_time(given: object) -> bool:
    """Whether a form with the stamp was shown long enough ago for a person to fill it in."""
    return isinstance(given, str) and is_human(_secret(), given, limits.seconds())


def _secret() -> str:
    return getUtility(IKeyManager).secret()
