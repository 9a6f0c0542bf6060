"""The whole text in reading order: lines with their numbers, tables between them."""

from dataclasses import dataclass

from content_import.model import Piece, Where
from content_import.readers.pdf.bands import Thing
from content_import.readers.pdf.columns import Column, columns_of
from content_import.readers.pdf.grid import Table, cut_at_walls, lines_of, ruled_tables
from content_import.readers.pdf.lines import Line
from content_import.readers.pdf.running import Parted, parted
from content_import.readers.pdf.sheets import Sheet
from content_import.readers.pdf.tagged import tagged_tables

_MARGIN_SHARE = 0.98
"""Share of the lines that end within the margin; a few stick out."""
_NEAR = 5
_LEAST_WIDTH, _WIDEST = 0.6, 842
"""The text takes at least this share of a page's width, of pages up to so many points."""


@dataclass(frozen=True)
class Placed:
    """A line with its number on the page. `left` and `right` bound its column; `opens`: a column
    or a page begins here; `why` says what furniture it is, "" for text."""

    line: Line
    where: Where
    left: float
    right: float
    opens: bool = False
    new_page: bool = False
    why: str = ""
    aside: bool = False

    @property
    def page(self) -> int:
        """The page that it stands on."""
        return self.line.page

    @property
    def is_text(self) -> bool:
        """True for what is neither furniture nor across the page."""
        return not self.why and not self.aside


@dataclass(frozen=True)
class PlacedTable:
    """A table whose lines have their numbers; `wheres` by the line's identity."""

    table: Table
    wheres: dict[int, Where]
    new_page: bool
    is_text: bool = True

    @property
    def page(self) -> int:
        """The page that it stands on."""
        return self.table.page


Part = Placed | PlacedTable


def flow_of(sheets: list[Sheet]) -> tuple[list[Part], tuple[Piece, ...]]:
    """(lines and tables in reading order, the pieces that the ledger accounts for)."""
    pages = parted(sheets)
    flow: list[Part] = []
    pieces: list[Piece] = []
    laid = _columns(sheets, pages)
    margin = _Margins(pages, laid)
    for sheet, page, columns in zip(sheets, pages, laid, strict=True):
        own = _Numbering(sheet.number, pieces)
        flow += [_furniture(own, line, why) for line, why in page.head]
        flow += _body(own, sheet, columns, margin)
        flow += [_furniture(own, line, why) for line, why in page.foot]
        flow += [_aside(own, line) for line in sheet.aside]
    return flow, tuple(pieces)


class _Numbering:
    """Gives the lines of a page their numbers, in the order in which they are asked for."""

    def __init__(self, page: int, pieces: list[Piece]) -> None:
        self.page, self.last, self.pieces = page, 0, pieces

    def next(self, line: Line) -> Where:
        """The place of the next line; it becomes a piece."""
        self.last += 1
        where = Where(page=self.page, line=self.last)
        self.pieces.append(Piece(where, line.text))
        return where


class _Margins:
    """The margins of the pages' text: where nearly all lines begin and end."""

    def __init__(self, pages: list[Parted], laid: list[list[Column]]) -> None:
        ends = sorted(line.x1 for page in pages for line in page.rest)
        begins = sorted(line.x0 for page in pages for line in page.rest)
        self._end = ends[round((len(ends) - 1) * _MARGIN_SHARE)] if ends else 0.0
        self.left = begins[int(len(begins) * (1 - _MARGIN_SHARE))] if begins else 0.0

        self._columns: dict[int, float] = {}
        for column in (column for columns in laid for column in columns if column.right):
            key = _left_key(column)
            self._columns[key] = max(column.right, self._columns.get(key, 0))

    def right(self, column: Column, sheet: Sheet) -> float:
        """The right margin of a column: as far out as one that begins there reaches on any page.

        A page that only one column fills has its margin. Over a whole page, some lines stand out
        of the margin, and where all are short it is farther out than any of them.
        """
        if column.right:
            return self._columns[_left_key(column)]
        lines = [thing for thing in column.things if isinstance(thing, Line)]
        own = sorted(line.x1 for line in lines) or [0.0]
        narrow = self._columns.get(_left_key(column), 0)
        if own[int((len(own) - 1) * 0.9)] <= narrow + 1 and lines:
            return narrow
        least = self.left + _LEAST_WIDTH * min(sheet.width, _WIDEST)
        return max(self._end, own[int((len(own) - 1) * 0.8)], least)


def _left_key(column: Column) -> int:
    return round(min(thing.x0 for thing in column.things) / _NEAR)


def _columns(sheets: list[Sheet], pages: list[Parted]) -> list[list[Column]]:
    """The columns of each page; a table that only a few rows show is known by one like it."""
    things = [_things(sheet, page) for sheet, page in zip(sheets, pages, strict=True)]
    laid = [columns_of(own) for own in things]
    known = {
        thing.edges
        for columns in laid
        for column in columns
        for thing in column.things
        if isinstance(thing, Table) and not thing.drawn
    }
    return [columns_of(own, known=frozenset(known)) for own in things] if known else laid


def _things(sheet: Sheet, page: Parted) -> list[Thing]:
    """The lines and the tables that are drawn or tagged."""
    rules = list(sheet.rules)
    tagged = tagged_tables(list(page.rest))
    lines = cut_at_walls(_outside(list(page.rest), tagged), rules)
    ruled = ruled_tables(lines, rules)
    return [*_outside(lines, ruled), *tagged, *ruled]


def _body(own: _Numbering, sheet: Sheet, columns: list[Column], margin: _Margins) -> list[Part]:
    flow: list[Part] = []
    for column in columns:
        starts = [thing.x0 for thing in column.things if isinstance(thing, Line)]
        left = min(starts, default=0) if column.right else margin.left
        right = margin.right(column, sheet)
        for place, thing in enumerate(column.things):
            first = not flow
            if isinstance(thing, Table):
                wheres = {id(line): own.next(line) for line in lines_of(thing)}
                flow.append(PlacedTable(thing, wheres, first))
            else:
                flow.append(Placed(thing, own.next(thing), left, right, place == 0, first))
    return flow


def _outside(lines: list[Line], tables: list[Table]) -> list[Line]:
    held = {id(line) for table in tables for line in lines_of(table)}
    return [line for line in lines if id(line) not in held]


def _furniture(own: _Numbering, line: Line, why: str) -> Placed:
    return Placed(line, own.next(line), line.x0, line.x1, why=why)


def _aside(own: _Numbering, line: Line) -> Placed:
    return Placed(line, own.next(line), line.x0, line.x1, True, aside=True)
