"""The log of changes: who did what to which edition, in the file and in the edition's trail."""

import logging
from collections.abc import Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from typing import Any

from plone import api

from ..clock import now
from ..content.trail import add_to_trail
from ..content.walk import edition_of, publication_of

_log = logging.getLogger("servicedeklaration.actions")
_as_one: ContextVar[bool] = ContextVar("servicedeklaration.as_one", default=False)


def actor() -> str:
    """The user id of the one who acts; "system" for a script without a user."""
    user = api.user.get_current()
    return (user.getId() if user is not None else None) or "system"


def record(change: str, item, **details: Any) -> None:
    """Write that somebody made the change to the item: a line in the log.

    If the item is an edition or a part of one, also an entry in the edition's trail, to which the
    line bears witness, with the `details`: plain JSON-able data, without anything about citizens.
    A part is named in them by `part` (the ids below the edition) and `part_title`.
    """
    path = "/".join(item.getPhysicalPath())
    edition = edition_of(item)
    if edition is None or publication_of(edition) is None:
        note(change, path)
        return
    told = {**_part(item, edition), **details}
    entry = add_to_trail(edition, now(), actor(), change, told)
    note(change, path, f" (entry {entry.number}: {entry.sha256[:12]})")


def notice(change: str, item, **details: Any) -> None:
    """Record what came about without an action: somebody saved a draft, or moved a part of it.

    What an action does in many steps is told by the action's own entry, and not here.
    """
    if not _as_one.get():
        record(change, item, **details)


@contextmanager
def as_one() -> Iterator[None]:
    """While it lasts nothing is noticed: the action records all of it as one."""
    token = _as_one.set(True)
    try:
        yield
    finally:
        _as_one.reset(token)


def note(change: str, what: str, witness: str = "") -> None:
    """Write that somebody made the change to something; `witness`: what else the line tells."""
    _log.info("%s: %s by %s%s", change, what, actor(), witness)


def origin(source) -> dict[str, str]:
    """What another edition was made of, for the first entry of its trail."""
    return {
        "from": "/".join(source.getPhysicalPath()),
        "from_uid": source.UID(),
        "from_title": getattr(source, "edition_label", None) or source.title or "",
    }


def _part(item, edition) -> dict[str, str]:
    """Which part of an edition an item is; empty for the edition itself."""
    below = item.getPhysicalPath()[len(edition.getPhysicalPath()) :]
    return {"part": "/".join(below), "part_title": item.title or ""} if below else {}
