"""Who is writing in an edition now, by the locks that Plone sets while a form is open."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime

from ..clock import COPENHAGEN
from .people import person
from .walk import parts


@dataclass(frozen=True)
class Writer:
    """Somebody who has a form open. `path` is the part's path; `since` is in Danish time."""

    user_id: str
    name: str
    title: str
    path: tuple[str, ...]
    since: datetime


def writers(edition) -> list[Writer]:
    """Everybody who writes in the edition or a part of it, in reading order.

    It looks at every part of the edition, and writes nothing, though Plone's own way would.
    """
    return [found for obj in (edition, *parts(edition)) for found in _writers_of(obj)]


def _writers_of(obj) -> Iterator[Writer]:
    for lock in obj.wl_lockmapping().values():
        user_id = (lock.getCreator() or ((), ""))[1]
        known = person(user_id) if lock.isValid() else None
        if known is not None:
            since = datetime.fromtimestamp(lock.getModifiedTime(), COPENHAGEN)
            yield Writer(user_id, known.name, obj.title, obj.getPhysicalPath(), since)
