"""The parts of a text to choose from, and where a new part can be put."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from servicedeklaration.i18n import _

FIRST = "^"
"""The place at the beginning of the document; other places are told by a path of ids."""


@dataclass(frozen=True)
class Part:
    """One part; `path`: the ids below the edition joined by "/"; `level` counts from 1."""

    path: str
    title: str
    level: int
    portal_type: str


@dataclass(frozen=True)
class Place:
    """A place for a new part: as the value of a choice, and in words."""

    value: str
    words: str


def parts_of(tree: Mapping[str, Any], above: str = "", level: int = 1) -> Iterator[Part]:
    """Every part below a tree, in reading order."""
    for item in tree.get("items", ()):
        path = "/".join(filter(None, (above, item["id"])))
        name = " ".join(filter(None, (item.get("number"), item.get("title"))))
        yield Part(path, name or item["id"], level, item["@type"])
        yield from parts_of(item, path, level + 1)


def places_in(tree: Mapping[str, Any], say) -> list[Place]:
    """The places for a new part: first of all, after each part, and in each section."""
    found = [Place(FIRST, say(_("place_first", default="First in the document")))]
    for part in parts_of(tree):
        words = {"title": part.title}
        if part.portal_type == "Afsnit":
            inside = _("place_inside", default="Last in “${title}”", mapping=words)
            found.append(Place(f"{part.path}/", say(inside)))
        after = _("place_after", default="After “${title}”", mapping=words)
        found.append(Place(part.path, say(after)))
    return found


def place_of(value: str) -> tuple[str, str | None]:
    """What a place's value means: the part in which, and the id after which (None: last)."""
    if value == FIRST:
        return "", ""
    if value.endswith("/"):
        return value.rstrip("/"), None
    above, _slash, name = value.rpartition("/")
    return above, name or None
