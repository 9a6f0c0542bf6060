"""The condition of a change: that the object still is what its sender has read (RFC 9110, 13.1.1).

A draft is worked on by several people, so a change to it is asked for the condition (RFC 6585, 3).
"""

from ...actions.refusal import Reason, Refused
from ...content.fingerprint import version_of
from ...content.walk import edition_of
from ...i18n import _


class Stale(Refused):
    """A change by somebody who has not seen the newest text."""

    status = 412


class Unconditional(Refused):
    """A change to a draft that does not say which text it is about."""

    status = 428


def etag(obj) -> str:
    """The object's version as HTTP writes it; it changes with the object's own values alone."""
    return f'"{version_of(obj)}"'


def check(obj, request) -> None:
    """Raise Stale or Unconditional where the change must not be made."""
    given = request.getHeader("If-Match", "").strip()
    if not given and edition_of(obj) is not None:
        raise Unconditional([Reason(_missing())])
    if given and not _fits(given, etag(obj)):
        raise Stale([Reason(_stale())])


def _fits(given: str, current: str) -> bool:
    """Whether one of the listed versions is the current one; "*" is every version."""
    return given == "*" or current in [each.strip() for each in given.split(",")]


def _missing():
    return _(
        "reason_if_match_missing",
        default="Say which text you change: send the header If-Match with the ETag from your last "
        "GET.",
    )


def _stale():
    return _(
        "reason_if_match_stale",
        default="Somebody has changed this since you read it. Get it again, and make your change "
        "in the new text.",
    )
