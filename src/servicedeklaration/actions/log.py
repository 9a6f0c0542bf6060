"""The log of changes: one line each, who did what to which edition."""

import logging

from plone import api

_log = logging.getLogger("servicedeklaration.actions")


def actor() -> str:
    """The user id of the one who acts; "system" for a script without a user."""
    user = api.user.get_current()
    return (user.getId() if user is not None else None) or "system"


def record(change: str, item) -> None:
    """Write that somebody made the change to the item."""
    note(change, "/".join(item.getPhysicalPath()))


def note(change: str, what: str) -> None:
    """Write that somebody made the change to something that is no content."""
    _log.info("%s: %s by %s", change, what, actor())
