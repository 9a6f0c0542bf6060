"""Tracked changes as a page shows them: what would go, what would come."""

from collections.abc import Mapping
from dataclasses import dataclass

from ...editions.words import partial_date
from ...redline import Part
from ...redline.fields import field_change


@dataclass(frozen=True)
class ShownChange:
    """One tracked change: its words, who wrote it and when ("" where nobody knows)."""

    parts: tuple[Part, ...]
    author: str
    day: str


def shown_changes(result: Mapping) -> list[ShownChange]:
    """The tracked changes of an import result, in the order of the text."""
    return [_shown(change) for change in result.get("changes") or ()]


def _shown(change: Mapping) -> ShownChange:
    told = field_change("text", change["before"], change["after"])
    day = (change.get("day") or "")[:10]
    return ShownChange(
        told.parts if told else (Part("kept", change["after"]),),
        change.get("author") or "",
        partial_date(day) if day else "",
    )
