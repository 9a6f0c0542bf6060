"""The cells of tables to rows."""

from dataclasses import replace
from itertools import groupby

from content_import.model import Block
from content_import.readers.web.draft import Draft, together


def with_rows(drafts: list[Draft]) -> list[Draft]:
    """The drafts with those of a row's cells as one; what is set aside in a row follows it."""
    result: list[Draft] = []
    last = 0
    for (table, _), run in groupby(drafts, key=_row_of):
        parts = list(run)
        inside = [one for one in parts if table and one.block.kind != "aside"]
        if inside:
            result.append(_row(inside, gap=0 if table == last else 1))
            last = table
        result += [one for one in parts if not table or one.block.kind == "aside"]
    return result


def _row_of(draft: Draft) -> tuple[int, int]:
    """The numbers of table and row; (0, 0) outside tables."""
    cell = draft.place.cell
    return (cell.table, cell.row) if cell else (0, 0)


def _row(drafts: list[Draft], gap: int) -> Draft:
    width = max(one.place.cell.column for one in drafts) + 1
    cells: list[list[Block]] = [[] for _ in range(width)]
    for draft in drafts:
        cells[draft.place.cell.column].append(_in_cell(draft.block))
    row = together(drafts, " ".join(one.block.text for one in drafts))
    return row.becoming(
        kind="row", cells=tuple(tuple(cell) for cell in cells), gap=gap, level=0, marker=""
    )


def _in_cell(block: Block) -> Block:
    """A cell holds paragraphs and items only."""
    return block if block.kind == "item" else replace(block, kind="paragraph", level=0)
