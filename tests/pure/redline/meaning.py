"""What a tree says, read without the redline's own reader: the yardstick of its tests."""

import re
from collections.abc import Mapping

from lxml import html

_BLOCKS = {"p", "h3", "ul", "ol", "li", "table", "tbody", "tr", "td", "br"}


def meaning(item: Mapping):
    """Give all of a tree that counts: what is empty, and how much space there is, doesn't."""
    fields = {name: _said(value) for name, value in item.items() if name != "items"}
    told = {name: value for name, value in fields.items() if value}
    return told, [meaning(inner) for inner in item.get("items", ())]


def _said(value):
    if isinstance(value, str) and value.startswith("<"):
        return _shape(html.fragment_fromstring(value, create_parent="div"))
    if isinstance(value, str):
        return _spaced(value).strip()
    return str(value) if isinstance(value, int) else value


def _shape(element) -> list:
    """An element as its name, what it states, and what is in it; no space at edges of blocks."""
    inside = [element.text or ""]
    for child in element:
        inside += [_shape(child), child.tail or ""]
    for n, part in enumerate(inside):
        if isinstance(part, str):
            inside[n] = _trimmed(inside, n, element.tag)
    return [element.tag, sorted(element.attrib.items()), [part for part in inside if part]]


def _trimmed(inside: list, n: int, tag: str) -> str:
    text = _spaced(inside[n])
    before, after = inside[n - 1] if n else None, inside[n + 1] if n + 1 < len(inside) else None
    if (before is None and tag in {*_BLOCKS, "div"}) or (before and before[0] in _BLOCKS):
        text = text.lstrip()
    if (after is None and tag in {*_BLOCKS, "div"}) or (after and after[0] in _BLOCKS):
        text = text.rstrip()
    return text


def _spaced(text: str) -> str:
    return re.sub(r"\s+", " ", text)
