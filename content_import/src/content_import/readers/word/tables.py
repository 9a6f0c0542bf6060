"""Rows of a table, made of the drafts in its cells."""

from collections.abc import Callable, Iterator
from dataclasses import replace

from content_import.model import Block
from content_import.readers.word.draft import Draft
from content_import.readers.word.lists import with_lists
from content_import.readers.word.values import Cell, Row, Story, Table

Read = Callable[[Story], list[Draft]]
"""Reads what stands in a cell."""


def is_frame(table: Table) -> bool:
    """True for a table of one column: it only draws a frame around its paragraphs."""
    return all(len(row.cells) <= 1 for row in table.rows)


def rows_of(table: Table, read: Read) -> list[Draft]:
    """The rows with words, the first one apart from what stands above; asides follow their row."""
    drafts: list[Draft] = []
    gap = 1
    for row in table.rows:
        made, asides = _row(row, read)
        if made:
            drafts.append(Draft(replace(made, gap=gap)))
            gap = 0
        drafts += asides
    return drafts


def _row(row: Row, read: Read) -> tuple[Block | None, list[Draft]]:
    cells: list[tuple[Block, ...]] = [()] * row.skipped
    asides: list[Draft] = []
    for cell, drafts in _with_notes_last([(cell, read(cell.content)) for cell in row.cells]):
        asides += [draft for draft in drafts if draft.is_aside]
        cells += [_cell(drafts), *([()] * (cell.width - 1))]
    inside = [block for cell in cells for block in cell]
    if not inside:
        return None, asides
    text = " ".join(block.text for block in inside)
    where = tuple(where for block in inside for where in block.where)
    new_page = any(block.new_page for block in inside[:1])
    return Block("row", text, where, new_page=new_page, cells=tuple(cells)), asides


def _with_notes_last(cells: list[tuple[Cell, list[Draft]]]) -> list[tuple[Cell, list[Draft]]]:
    """The cells with the notes of a label below what it is the label of."""
    filled = [drafts for _, drafts in cells if drafts]
    if len(filled) > 1:
        notes = [draft for draft in filled[0] if draft.apart and not draft.is_aside]
        filled[0][:] = [draft for draft in filled[0] if draft not in notes]
        filled[-1].extend(notes)
    return cells


def _cell(drafts: list[Draft]) -> tuple[Block, ...]:
    flow = [block for draft in drafts if not draft.is_aside for block in _inside(draft.block)]
    return tuple(with_lists(flow))


def _inside(block: Block) -> Iterator[Block]:
    """What becomes of a block in a cell: a row of a table inside it is its paragraphs."""
    if block.kind != "row":
        yield block
    elif len(block.where) == 1:
        yield replace(block, kind="paragraph", text=" ".join(block.text.split()), cells=())
    else:
        yield from (inner for cell in block.cells for inner in cell)
