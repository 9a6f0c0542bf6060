"""Lists: their items with depth and marker, as browsers number them; lists of Word's."""

import re
from dataclasses import replace

from content_import.readers.markup import BULLET
from content_import.readers.web.attributes import attribute
from content_import.readers.web.leaves import Item, Place, clean
from content_import.readers.web.panels import Panels
from content_import.readers.web.parsing import Element

LISTS = ("ul", "ol", "menu", "dir")
_STRUCTURE = ("h1", "h2", "h3", "h4", "h5", "h6", "table", "dl", "details", "blockquote", "pre")
_MOST_PARAGRAPHS = 3
_WORD = re.compile(r"mso-list\s*:\s*l\d+\s+level(\d)\s+lfo(\d+)")
_IGNORED = re.compile(r"mso-list\s*:\s*ignore")
_NUMBER = re.compile(r"\(?(?:\d{1,3}|[a-zæøå]|[ivx]{1,5})[.)]", re.I)
_STYLE_TYPE = re.compile(r"list-style(?:-type)?\s*:[^;]*\b((?:lower|upper)-(?:alpha|latin|roman))")
_TYPES = {
    "lower-alpha": "a", "upper-alpha": "A", "lower-latin": "a", "upper-latin": "A",
    "lower-roman": "i", "upper-roman": "I",
}  # fmt: skip
_ROMAN = ((100, "c"), (90, "xc"), (50, "l"), (40, "xl"), (10, "x"), (9, "ix"), (5, "v"), (4, "iv"),
          (1, "i"))  # fmt: skip
_LARGEST = 399


class Items:
    """Numbers the items of all lists of a page."""

    def __init__(self, panels: Panels) -> None:
        self._panels = panels
        self._count = 0
        self._counters: dict[Element, int] = {}

    def enter(self, element: Element, place: Place) -> Place:
        """The place inside an element that begins."""
        if element.tag in LISTS:
            return replace(place, depth=place.depth + 1)
        if element.tag == "li":
            return self._item(element, place)
        if element.tag == "p" and (match := _WORD.search(attribute(element, "style"))):
            return replace(place, item=self._new(_word_marker(element), int(match.group(1)) - 1))
        return place

    def _item(self, element: Element, place: Place) -> Place:
        marker = self._marker(element)
        if self._is_layout(element):
            return replace(place, item=None, depth=0)
        return replace(place, item=self._new(marker, max(place.depth - 1, 0)))

    def _new(self, marker: str, level: int) -> Item:
        self._count += 1
        return Item(self._count, level, marker)

    def _marker(self, element: Element) -> str:
        """The bullet or number that a browser shows before an item."""
        parent = element.getparent()
        if parent is None or parent.tag != "ol":
            return BULLET
        number = _number(element, "value", self._counters.get(parent, _first(parent)))
        self._counters[parent] = number + (-1 if parent.get("reversed") is not None else 1)
        return f"{_printed(number, _type(element) or _type(parent))}."

    def _is_layout(self, element: Element) -> bool:
        """True for an item that holds more than a text: a card, a part of an accordion."""
        if next(element.iter(*_STRUCTURE), None) is not None:
            return True
        if any(one in self._panels.heads for one in element.iter("button", "a", "div", "span")):
            return True
        return sum(1 for _ in element.iterchildren("p")) > _MOST_PARAGRAPHS


def is_marker(element: Element) -> bool:
    """True for the bullet or number that Word writes into an item of its lists."""
    return bool(_IGNORED.match(attribute(element, "style")))


def _word_marker(element: Element) -> str:
    signs = next((one for one in element.iter("span") if is_marker(one)), None)
    text = clean("".join(signs.itertext())) if signs is not None else ""
    return text if _NUMBER.fullmatch(text) else BULLET


def _first(ordered: Element) -> int:
    items = sum(1 for _ in ordered.iterchildren("li")) if ordered.get("reversed") is not None else 1
    return _number(ordered, "start", items)


def _number(element: Element, name: str, usual: int) -> int:
    told = attribute(element, name)
    return int(told) if re.fullmatch(r"-?\d{1,6}", told, re.A) else usual


def _type(element: Element) -> str:
    """ "a", "A", "i" or "I" where letters or Roman numbers are asked for; "" for digits."""
    told = (element.get("type") or "").strip()
    if told in _TYPES.values():
        return told
    style = _STYLE_TYPE.search(attribute(element, "style"))
    return _TYPES[style.group(1)] if style else ""


def _printed(number: int, kind: str) -> str:
    if not kind or not 0 < number <= _LARGEST:
        return str(number)
    letters = _roman(number) if kind in "iI" else _letters(number)
    return letters.upper() if kind.isupper() else letters


def _roman(number: int) -> str:
    text = ""
    for value, sign in _ROMAN:
        text += sign * (number // value)
        number %= value
    return text


def _letters(number: int) -> str:
    text = ""
    while number:
        number, place = divmod(number - 1, 26)
        text = chr(ord("a") + place) + text
    return text
