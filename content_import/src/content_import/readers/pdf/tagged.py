"""Tables that a tagged file marks as such: which line stands in which cell."""

from collections import Counter

from content_import.readers.pdf.grid import Cell, Table
from content_import.readers.pdf.lines import Line

_STRIP = 7
_NEAR = 3
_Rows = dict[int, dict[int, list[Line]]]


def tagged_tables(lines: list[Line]) -> list[Table]:
    """The tables that hold text beside one another; one that doesn't is layout."""
    tables: dict[int, _Rows] = {}
    for line in lines:
        if line.cell is not None:
            table, row, column = line.cell
            cells = tables.setdefault(table, {}).setdefault(row, {})
            cells.setdefault(column, []).append(line)
    return [
        _table(rows) for rows in tables.values() if any(len(cells) > 1 for cells in rows.values())
    ]


def _table(rows: _Rows) -> Table:
    lines = [line for cells in rows.values() for held in cells.values() for line in held]
    edges = _edges(rows)
    right = max(line.x1 for line in lines)
    return Table(
        tuple(_row(cells, edges, right) for _, cells in sorted(rows.items())),
        min(line.x0 for line in lines),
        right,
        min(line.top for line in lines),
        max(line.bottom for line in lines),
        tuple(edges),
        lines[0].page,
    )


def _edges(rows: _Rows) -> list[float]:
    """The left edges of the columns, after the rows with the most common number of cells."""
    counts = Counter(len(cells) for cells in rows.values() if len(cells) > 1)
    usual = max(counts, key=lambda one: (counts[one], one))
    starts: dict[int, list[float]] = {}
    for cells in rows.values():
        if len(cells) == usual:
            for place, (_, held) in enumerate(sorted(cells.items())):
                starts.setdefault(place, []).append(min(line.x0 for line in held))
    return [min(places) for _, places in sorted(starts.items())]


def _row(cells: dict[int, list[Line]], edges: list[float], right: float) -> tuple[Cell, ...]:
    """The row's cells, each in the column where it begins."""
    held: dict[int, list[Line]] = {}
    for _, lines in sorted(cells.items()):
        start = min(line.x0 for line in lines)
        column = max(0, sum(edge <= start + _NEAR for edge in edges) - 1)
        held.setdefault(column, []).extend(lines)
    bounds = [edge - _STRIP for edge in edges[1:]] + [right]
    return tuple(Cell(tuple(held.get(at, ())), bound) for at, bound in enumerate(bounds))
