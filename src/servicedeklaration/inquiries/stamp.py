"""A stamp in a form: when it was shown, so that a machine is known, and a number of its own.

It is signed, so that nobody makes one, and tells nothing of whom the form was shown to.
"""

import hmac
from hashlib import sha256

SOONEST = 2.0
"""Seconds that a person takes at least from seeing a form to sending it."""
LATEST = 24 * 60 * 60.0
"""Seconds after which a stamp no longer counts, so that one form is not sent for ever."""


def stamp(secret: str, moment: float, number: str) -> str:
    """The stamp of a form that is shown at a moment, in seconds; `number` is drawn for it."""
    shown = f"{int(moment)}.{number}"
    return f"{shown}.{_signature(secret, shown)}"


def is_human(secret: str, given: str, moment: float) -> bool:
    """Whether a form with the stamp was shown by us, and long enough ago, and not too long."""
    return still_counts(secret, given, moment) and moment - _shown(given) >= SOONEST


def still_counts(secret: str, given: str, moment: float) -> bool:
    """Whether a stamp is ours and not too old; it may be too early to send the form."""
    return is_signed(secret, given) and moment - _shown(given) <= LATEST


def is_signed(secret: str, given: str) -> bool:
    """Whether a stamp was made with a secret, however long ago."""
    shown, _, signature = given.rpartition(".")
    seconds = shown.partition(".")[0]
    known = seconds.isascii() and seconds.isdigit() and len(seconds) < 15
    return known and _same(signature, _signature(secret, shown))


def _shown(given: str) -> int:
    return int(given.partition(".")[0])


def _signature(secret: str, shown: str) -> str:
    return hmac.new(secret.encode(), b"form " + shown.encode(), sha256).hexdigest()


def _same(one: str, other: str) -> bool:
    return hmac.compare_digest(one.encode(), other.encode())
