"""Headings: real ones, those that say that they are, and the buttons of accordions."""

from dataclasses import replace

from content_import.readers.web.attributes import attribute
from content_import.readers.web.leaves import Place
from content_import.readers.web.panels import Panels
from content_import.readers.web.parsing import Element
from content_import.readers.web.tags import HEADINGS

_DEEPEST = 9
_OF_A_BOX = 2
"""The level of what heads a box beside the text, whatever its size there."""
_TITLE_CLASS = "msotitle"


class Levels:
    """Knows how deep the text stands that comes now.

    `_last` is the level of the latest real heading, `_shown` that of the latest one of any kind;
    what a panel holds counts in it alone.
    """

    def __init__(self, panels: Panels) -> None:
        self._panels = panels
        self._last = 0
        self._shown = 0
        self._outside: list[tuple[Element, int, int]] = []

    def enter(self, element: Element, place: Place) -> Place:
        """The place inside an element that begins."""
        if element.tag == "details" or element in self._panels.bodies:
            self._outside.append((element, self._last, self._shown))
            if element.tag != "details":
                place = replace(place, panel=element, least=self._shown)
        if place.cell is not None or place.kind in ("heading", "contents"):
            return place
        if level := _level(element):
            if place.beside:
                return _heading(place, min(level, _OF_A_BOX))
            level = max(level, place.least + 1)
            self._last = self._shown = level
            return _heading(place, level)
        if element.tag == "summary" or self._is_head(element):
            self._shown = max(self._last, place.least) + 1
            return replace(_heading(place, self._shown), opens=self._opened(element))
        return place

    def leave(self, element: Element) -> None:
        """An element ends."""
        if self._outside and self._outside[-1][0] is element:
            _, self._last, self._shown = self._outside.pop()

    def _is_head(self, element: Element) -> bool:
        if element not in self._panels.heads:
            return False
        return all(element.find(f".//{tag}") is None for tag in HEADINGS)

    def _opened(self, element: Element) -> Element | None:
        """The panel of a tab, which stands apart from it."""
        is_tab = attribute(element, "role") == "tab"
        return self._panels.heads.get(element) if is_tab else None


def _level(element: Element) -> int:
    """The level that an element gives its text as a heading; 0 for none."""
    if element.tag in HEADINGS:
        return int(element.tag[1])
    if attribute(element, "class") == _TITLE_CLASS:
        return 1
    if attribute(element, "role") != "heading":
        return 0
    told = attribute(element, "aria-level")
    return min(int(told), _DEEPEST) if told.isascii() and told.isdigit() and told != "0" else 2


def _heading(place: Place, level: int) -> Place:
    return replace(place, kind="heading", level=min(level, _DEEPEST), item=None, depth=0)
