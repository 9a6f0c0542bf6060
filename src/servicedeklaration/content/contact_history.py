"""What places and Publikationer said of contacts on earlier days, by their UID.

One entry for each day on which something changed, as it stood when the day ended. It lies at the
site, so that it outlives the place itself and follows no copy. Only actions write.
"""

import json
from datetime import date
from typing import Any

from BTrees.OOBTree import OOBTree
from plone import api
from zope.annotation.interfaces import IAnnotations

from ..seal.canonical import canonical

KEY = "servicedeklaration.contact_history"
GONE: dict[str, Any] = {}
"""What stands from the day on which something was deleted."""


def as_on(uid: str, day: date) -> dict[str, Any] | None:
    """What held when the day ended; `GONE` if it was deleted by then, None if nothing is known."""
    days = IAnnotations(api.portal.get()).get(KEY, {}).get(uid)
    known = day.isoformat()
    if not days or days.minKey() > known:
        return None
    return json.loads(days[days.maxKey(known)])


def note(uid: str, day: date, data: dict[str, Any]) -> bool:
    """Note what holds from a day on, as plain JSON-able data; whether that is something new."""
    if as_on(uid, day) == data:
        return False
    everything = IAnnotations(api.portal.get()).setdefault(KEY, OOBTree())
    everything.setdefault(uid, OOBTree())[day.isoformat()] = canonical(data).decode()
    return True
