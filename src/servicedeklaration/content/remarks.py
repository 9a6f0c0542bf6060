"""Editors' remarks to each other that are left in an edition's text, with their places."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from html import unescape
from re import compile as pattern
from typing import Any

from content_import.fields.remarks import find_remarks

_TAG = pattern(r"<[^>]*>")
_BLOCK_END = pattern(r"</(?:p|li|h\d|div|td|th|blockquote)>|<br\s*/?>")


@dataclass(frozen=True)
class Place:
    """Where a text stands: the titles and ids down to its part, the part's type, its field.

    The edition's own id is no part of `ids`.
    """

    titles: tuple[str, ...]
    ids: tuple[str, ...]
    portal_type: str
    field: str

    @property
    def form(self) -> str:
        """The address of the part's form below the edition."""
        return "/".join((*self.ids, "edit"))


def remarks_in(tree: Mapping[str, Any]) -> Iterator[tuple[Place, str]]:
    """Each remark in a tree, in its own words, and where it stands."""
    for place, text in _texts(tree, ()):
        for remark in find_remarks(text):
            yield place, remark.text


def _texts(node: Mapping[str, Any], above: tuple[str, ...], ids=()) -> Iterator:
    """Every text below a node in plain words, with its place."""
    here = (*above, str(node.get("title") or node.get("id") or ""))
    for name, value in node.items():
        if name == "items":
            for item in value:
                yield from _texts(item, here, (*ids, str(item.get("id") or "")))
        elif isinstance(value, str | list) and name not in ("@type", "id"):
            place = Place(here, ids, node["@type"], name)
            yield from ((place, plain) for plain in _plain(value))


def _plain(value: str | list) -> Iterator[str]:
    """The words of a field's value, without markup, blocks on lines of their own."""
    for text in [value] if isinstance(value, str) else value:
        if isinstance(text, str):
            yield unescape(_TAG.sub("", _BLOCK_END.sub("\n", text)))
