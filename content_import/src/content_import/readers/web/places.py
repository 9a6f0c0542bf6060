"""What each element says of the text inside it."""

import re
from dataclasses import replace

from content_import.readers.web.asides import COMMENT, NAVIGATION, OUTSIDE
from content_import.readers.web.attributes import attribute, is_bold
from content_import.readers.web.contents import is_contents
from content_import.readers.web.items import Items
from content_import.readers.web.leaves import Cell, Place
from content_import.readers.web.levels import Levels
from content_import.readers.web.notes import Notes
from content_import.readers.web.panels import Panels
from content_import.readers.web.parsing import Element
from content_import.readers.web.region import Region
from content_import.readers.web.tables import Grid, is_data
from content_import.readers.web.tags import BOLD
from content_import.readers.web.tracked import tracked

_STRUCK = ("s", "strike")
_COMMENT = re.compile(r"mso-element\s*:\s*comment")


class Places:
    """Follows the elements as they open and close, and gives the place of their text."""

    def __init__(self, region: Region, panels: Panels, notes: Notes) -> None:
        self._region, self._panels, self._notes = region, panels, notes
        self._open = [Place(aside=OUTSIDE)]
        self._grids: list[Grid | None] = []
        self._tables = 0
        self._items = Items(panels)
        self._levels = Levels(panels)

    @property
    def here(self) -> Place:
        """The place of text that comes now."""
        return self._open[-1]

    def enter(self, element: Element) -> None:
        """An element begins."""
        place = self._set_aside(element, self.here)
        if not place.aside:
            place = self._looking(element, self._standing(element, place))
        self._open.append(place)

    def leave(self, element: Element) -> None:
        """An element ends."""
        place = self._open.pop()
        if not place.aside:
            self._levels.leave(element)
            if element.tag == "table":
                self._grids.pop()

    def _set_aside(self, element: Element, place: Place) -> Place:
        if element in self._region.roots:
            return Place()
        if element in self._region.boxes:
            return Place(beside=True)
        why = self._region.asides.get(element, "")
        if not why and _COMMENT.search(attribute(element, "style")):
            why = COMMENT
        if why == NAVIGATION and not place.aside and is_contents(element):
            why = ""
        return replace(place, aside=why) if why and place.aside in ("", OUTSIDE) else place

    def _standing(self, element: Element, place: Place) -> Place:
        """The place as the structure of the page makes it."""
        if element in self._notes.bodies:
            return Place(note=self._notes.bodies[element], panel=place.panel)
        place = self._in_table(element, place)
        place = self._levels.enter(element, self._items.enter(element, place))
        if place.kind == "paragraph" and is_contents(element):
            return replace(place, kind="contents")
        if element.tag in ("dt", "dd") and place.cell is None and place.kind != "contents":
            return replace(place, kind="label" if element.tag == "dt" else "paragraph")
        return replace(place, pre=True) if element.tag == "pre" else place

    def _in_table(self, element: Element, place: Place) -> Place:
        if element.tag == "table":
            self._tables += 1
            self._grids.append(Grid(self._tables) if _may_hold(element, place) else None)
        grid = self._grids[-1] if self._grids else None
        if grid is None or element.tag not in ("tr", "td", "th"):
            return place
        if element.tag == "tr":
            grid.begin_row()
            return place
        grid.begin_cell(element)
        cell = Cell(grid.number, grid.row, grid.column)
        return Place(cell=cell, panel=place.panel, kept=place.kept, author=place.author)

    def _looking(self, element: Element, place: Place) -> Place:
        """The place as the look of its words makes it."""
        if element.tag in BOLD or is_bold(element):
            return replace(place, bold=True)
        if element.tag == "sup":
            return replace(place, raised=True)
        if element.tag in _STRUCK:
            return replace(place, struck=True)
        return tracked(element, place)


def _may_hold(table: Element, place: Place) -> bool:
    return place.cell is None and place.kind == "paragraph" and is_data(table)
