"""Tracked changes: `del` and `ins`."""

import re
from dataclasses import replace

from content_import.readers.web.leaves import Place
from content_import.readers.web.parsing import Element

_DAY = re.compile(r"\d{4}-\d\d-\d\d")
_AUTHOR = "mailto:"
"""Word writes who made a change as an address: `cite="mailto:Anne%20Olsen"`."""


def tracked(element: Element, place: Place) -> Place:
    """The place with what a change in it keeps, and who made it when."""
    if element.tag not in ("del", "ins"):
        return place
    before, after = place.kept
    kept = (before and element.tag == "del", after and element.tag == "ins")
    day = _DAY.match(element.get("datetime") or "")
    return replace(place, kept=kept, author=_author(element), day=day.group() if day else "")


def _author(element: Element) -> str:
    cite = (element.get("cite") or "")[:200]
    if not cite.lower().startswith(_AUTHOR):
        return ""
    return " ".join(cite[len(_AUTHOR) :].replace("%20", " ").split())
