"""Tables that hold data, and those that only lay out a page; the columns of merged cells."""

from content_import.readers.web.attributes import attribute
from content_import.readers.web.parsing import Element

_NO_TABLE = ("presentation", "none")
_WIDEST, _TALLEST = 50, 500
"""Columns and rows that a cell may span: more are a slip or an attack."""


def is_data(table: Element) -> bool:
    """False for a table that lays out a page: one column, tables or headed text in its cells."""
    if attribute(table, "role") in _NO_TABLE or table.find(".//table") is not None:
        return False
    widths = [sum(1 for cell in row.iterchildren("td", "th")) for row in table.iter("tr")]
    if max(widths, default=0) < 2:
        return False
    return not any(_is_headed(heading) for heading in table.iter("h1", "h2", "h3", "h4"))


def _is_headed(heading: Element) -> bool:
    """True for a heading with more than itself in its cell."""
    cell = next(heading.iterancestors("td", "th"), None)
    if cell is None:
        return False
    own = len("".join(heading.itertext()).strip())
    return len("".join(cell.itertext()).strip()) > own


class Grid:
    """Counts the rows and columns of a table as its cells come."""

    def __init__(self, number: int) -> None:
        self.number = number
        self.row = -1
        self.column = -1
        self._next = 0
        self._spans: dict[int, int] = {}

    def begin_row(self) -> None:
        """The next row begins; cells that span into it hold their columns."""
        self.row += 1
        self._next = 0
        self._spans = {column: left - 1 for column, left in self._spans.items() if left > 1}

    def begin_cell(self, cell: Element) -> None:
        """The next cell of the row begins."""
        while self._next in self._spans:
            self._next += 1
        self.column = self._next
        self._next += _span(cell, "colspan", _WIDEST)
        rows = _span(cell, "rowspan", _TALLEST)
        if rows > 1:
            self._spans |= dict.fromkeys(range(self.column, self._next), rows)


def _span(cell: Element, name: str, most: int) -> int:
    value = attribute(cell, name)[:6]
    return min(max(int(value), 1), most) if value.isascii() and value.isdigit() else 1
