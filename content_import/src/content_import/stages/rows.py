"""Table rows: in a table with known labels, the first cell is the label of what stands in the
others."""

from dataclasses import replace

from content_import.model import Block
from content_import.vocabulary.headings import topic_of
from content_import.work import Work

_LONGEST_LABEL = 60


def run(work: Work) -> None:
    """Turn rows into labels and values; rows of a table without known labels become lines of text.

    Reads: blocks. Writes: blocks.
    """
    parts: list[Block] = []
    table: list[Block] = []
    for block in [*work.blocks, None]:
        if block is not None and block.kind == "row" and (not table or block.gap == 0):
            table.append(block)
            continue
        parts += _table(table)
        table = [block] if block is not None and block.kind == "row" else []
        parts += [block] if block is not None and block.kind != "row" else []
    work.blocks = parts


def _table(rows: list[Block]) -> list[Block]:
    filled = [[cell for cell in row.cells if cell] for row in rows]
    labelled = any(len(cells) > 1 and topic_of(cells[0][0].text) for cells in filled)
    return [
        part
        for row, cells in zip(rows, filled, strict=True)
        for part in (_labelled(row, cells) if labelled else _line(row, cells))
    ]


def _labelled(row: Block, cells: list[tuple[Block, ...]]) -> list[Block]:
    if len(cells) < 2 or len(cells[0]) > 1 or len(cells[0][0].text) > _LONGEST_LABEL:
        return [part for cell in cells for part in cell]
    label = replace(cells[0][0], kind="label", gap=row.gap, new_page=row.new_page)
    return [label, *(replace(part, gap=0) for cell in cells[1:] for part in cell)]


def _line(row: Block, cells: list[tuple[Block, ...]]) -> list[Block]:
    if all(len(cell) == 1 and cell[0].kind == "paragraph" for cell in cells):
        return [replace(row, kind="paragraph", cells=())] if cells else []
    return [part for cell in cells for part in cell]
