"""The site's own secret, with which stamps are signed and messages are told apart."""

from secrets import token_hex

from plone.keyring.interfaces import IKeyManager
from zope.component import getUtility

from servicedeklaration.inquiries.sending import number_of
from servicedeklaration.inquiries.stamp import is_human, is_signed, stamp, still_counts

from . import limits

STAMP = "vist"
"""The form's field that says when it was shown, and that it is this form."""
ANSWERS = "form.widgets."
"""What the names of all questions begin with."""


def stamp_after(given: object) -> str:
    """The stamp for a form that is shown now: that which was sent, so that time goes on, or a new.

    Who corrects a form has taken his time already.
    """
    if isinstance(given, str) and still_counts(_secret_of(given), given, limits.seconds()):
        return given
    return stamp(_secret(), limits.seconds(), token_hex(16))


def is_in_time(given: object) -> bool:
    """Whether a form with the stamp was shown long enough ago for a person to fill it in."""
    return isinstance(given, str) and is_human(_secret_of(given), given, limits.seconds())


def number_of_message(request) -> bytes:
    """The number of the message that is sent; the same when it is sent again."""
    form = request.form
    answers = {name: given for name, given in form.items() if name.startswith(ANSWERS)}
    given = str(form.get(STAMP))
    return number_of(_secret_of(given), given, answers)


def _secret_of(given: str) -> str:
    """The secret that a stamp was made with; the present one for one that isn't ours.

    Plone takes a new one each week, and keeps the last few: a form may be open then.
    """
    ring = getUtility(IKeyManager)["_system"]
    return next((secret for secret in ring if secret and is_signed(secret, given)), _secret())


def _secret() -> str:
    return getUtility(IKeyManager).secret()
