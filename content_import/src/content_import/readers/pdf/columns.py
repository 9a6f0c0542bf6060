"""The reading order of a page: what stands over both columns, then column by column, tables
whole."""

from dataclasses import dataclass, replace

from content_import.readers.pdf.aligned import Known, is_prose, table_of
from content_import.readers.pdf.bands import Band, Thing, widest_band
from content_import.readers.pdf.grid import Cell, Table
from content_import.readers.pdf.lines import Line, joined, rows_of

_MOST_ROUNDS = 60


@dataclass(frozen=True)
class Column:
    """Lines and tables from the top down; `right` is where its lines end, None for the page's
    own margin."""

    things: tuple[Thing, ...]
    right: float | None = None


def columns_of(
    things: list[Thing], right: float | None = None, known: Known = frozenset()
) -> list[Column]:
    """The columns of a page, or of a part of it, in reading order; `known` are the edges of
    tables without rules that other pages have."""
    rest = list(things)
    for _ in range(_MOST_ROUNDS):
        band = widest_band(rest)
        if band is None:
            break
        if is_prose(band):
            return _around(rest, band.whole, right, known)
        table = table_of(band, known)
        rest = _replaced(rest, band, [table] if table else _lines(band))
    return [Column(tuple(_downwards(rest)), right)] if rest else []


def _around(things: list[Thing], band: Band, right: float | None, known: Known) -> list[Column]:
    held = {id(thing) for thing in band.things}
    top = min(thing.top for thing in band.things)
    others = [thing for thing in things if id(thing) not in held]
    before, after = band.before, band.after
    return [
        *columns_of([thing for thing in others if thing.top < top], right, known),
        *columns_of(before, max(thing.x1 for thing in before), known),
        *columns_of(after, max(thing.x1 for thing in after), known),
        *columns_of([thing for thing in others if thing.top >= top], right, known),
    ]


def _replaced(things: list[Thing], band: Band, by: list[Thing]) -> list[Thing]:
    held = {id(thing) for thing in band.things}
    return [thing for thing in things if id(thing) not in held] + by


def _lines(band: Band) -> list[Thing]:
    """The pieces of a band that is neither columns nor a table: whole lines."""
    tables = [thing for thing in band.things if isinstance(thing, Table)]
    lines = [thing for thing in band.things if isinstance(thing, Line)]
    return [*tables, *(joined(row) for row in rows_of(lines))]


def _downwards(things: list[Thing]) -> list[Thing]:
    tables = [thing for thing in things if isinstance(thing, Table)]
    lines = [joined(row) for row in rows_of([one for one in things if isinstance(one, Line)])]
    return sorted([*map(_ordered, tables), *lines], key=lambda thing: (thing.top, thing.x0))


def _ordered(table: Table) -> Table:
    """The table with each cell's lines downwards, pieces of a line put together."""
    rows = tuple(
        tuple(
            cell and Cell(tuple(joined(row) for row in rows_of(list(cell.lines))), cell.right)
            for cell in row
        )
        for row in table.rows
    )
    return replace(table, rows=rows)
