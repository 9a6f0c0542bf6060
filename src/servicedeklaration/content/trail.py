"""The trail of an edition as it is kept: who did what when, in the order in which it happened.

There is one way to write, and it writes one entry after the last; only `actions.log` does.
"""

from collections.abc import Mapping
from copy import deepcopy
from datetime import datetime
from typing import Any

from ..audit.chain import Entry, TrailError, append, check
from .store import entries, entries_to_write, read, write

_TRAIL, _END = "trail", "trail_end"


def trail(edition) -> list[Entry]:
    """What was done with an edition, the first thing first; TrailError where it can't be read."""
    return [Entry.from_dict(deepcopy(data)) for data in entries(edition, _TRAIL).values()]


def add_to_trail(
    edition, moment: datetime, actor: str, change: str, details: Mapping[str, Any]
) -> Entry:
    """Write what was done after all that was done before, and give it.

    The hash of the last entry is noted apart from them, so that the last can't be taken away
    unnoticed. Two who write at the same time conflict in that, and Zope tries the later anew.
    """
    entry = append(_last(edition), moment, actor, change, deepcopy(dict(details)))
    entries_to_write(edition, _TRAIL)[entry.number] = entry.to_dict()
    write(edition, _END, entry.sha256)
    return entry


def trail_problems(edition) -> list[str]:
    """What is wrong with an edition's trail, in Danish; an empty list when it is whole."""
    try:
        return check(trail(edition), read(edition, _END))
    except TrailError as error:
        return [f"Logbogen kan ikke læses: {error}."]


def _last(edition) -> Entry | None:
    kept = entries(edition, _TRAIL)
    return Entry.from_dict(kept[kept.maxKey()]) if kept else None
