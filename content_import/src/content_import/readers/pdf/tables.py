"""Tables to rows of cells, and tables that go on over a page's end."""

from dataclasses import dataclass, replace

from content_import.model import Block
from content_import.readers.lists import nested, unmarked_lists
from content_import.readers.pdf.blocks import plain_blocks
from content_import.readers.pdf.flow import Placed, PlacedTable
from content_import.readers.pdf.grid import Cell
from content_import.readers.pdf.leading import leading_of
from content_import.readers.pdf.paragraphs import paragraphs_of
from content_import.readers.wrapping import Wrapping, continues, join

_NEAR = 8
_PADDING = 12
"""Points between a cell's wall and its text, at most."""
REPEATED = "tabelhovedet gentaget"


@dataclass(frozen=True)
class Rows:
    """The blocks of tables that follow one another as one, and the heads that were repeated."""

    rows: tuple[Block, ...]
    repeated: tuple[Block, ...]


def rows_of(tables: list[PlacedTable]) -> Rows:
    """One table, in parts from several pages."""
    rows: list[Block] = []
    repeated: list[Block] = []
    for place, table in enumerate(tables):
        own = _rows(table)
        if place and own and rows and own[0].text == rows[0].text:
            repeated.append(replace(own.pop(0), kind="furniture", cells=(), why=REPEATED))
        if place and own and _is_split(own[0]):
            rows[-1] = _with_rest(rows[-1], own.pop(0))
        rows += own
    first = [replace(row, gap=1, new_page=tables[0].new_page) for row in rows[:1]]
    return Rows((*first, *rows[1:]), tuple(repeated))


def goes_on(before: PlacedTable, after: PlacedTable) -> bool:
    """True if a table at the top of a page goes on with the one at the end of the page before."""
    one, other = before.table, after.table
    same = len(one.edges) == len(other.edges) and other.page == one.page + 1
    return (
        after.new_page
        and same
        and all(abs(a - b) < _NEAR for a, b in zip(one.edges, other.edges, strict=True))
    )


def _rows(table: PlacedTable) -> list[Block]:
    leading = leading_of(_in_cells(table))
    rows: list[Block] = []
    for cells in table.table.rows:
        made = tuple(_cell(table, cells, at, leading) for at in range(len(cells)))
        text = " ".join(block.text for cell in made for block in cell)
        where = tuple(place for cell in made for block in cell for place in block.where)
        rows.append(Block("row", text, where, gap=0, cells=made))
    return rows


def _in_cells(table: PlacedTable) -> list[Placed]:
    return [
        placed
        for cells in table.table.rows
        for at in range(len(cells))
        for placed in _placed(table, cells, at)
    ]


def _cell(
    table: PlacedTable, cells: tuple[Cell | None, ...], at: int, leading: float
) -> tuple[Block, ...]:
    paras = paragraphs_of(_placed(table, cells, at), leading)
    return tuple(unmarked_lists(nested(plain_blocks(paras))))


def _placed(table: PlacedTable, cells: tuple[Cell | None, ...], at: int) -> list[Placed]:
    cell = cells[at]
    if not cell or not cell.lines:
        return []
    left = min(line.x0 for line in cell.lines)
    right = cell.right - min(_PADDING, max(0, left - table.table.edges[at]))
    return [
        Placed(line, table.wheres[id(line)], left, right, place == 0)
        for place, line in enumerate(cell.lines)
    ]


def _is_split(row: Block) -> bool:
    """True for a row without a first cell: the rest of a row that the page's end split."""
    return not row.cells[0] and any(row.cells)


def _with_rest(row: Block, rest: Block) -> Block:
    cells = tuple(_together(one, other) for one, other in zip(row.cells, rest.cells, strict=True))
    return replace(row, text=f"{row.text} {rest.text}", where=row.where + rest.where, cells=cells)


def _together(one: tuple[Block, ...], other: tuple[Block, ...]) -> tuple[Block, ...]:
    if not one or not other or other[0].kind != "paragraph":
        return one + other
    last, first = one[-1], other[0]
    if not continues(last.text, first.text, 1, Wrapping()):
        return one + other
    text = join(last.text, first.text)
    return (*one[:-1], replace(last, text=text, where=last.where + first.where), *other[1:])
