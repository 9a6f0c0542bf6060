"""Tables: of labels and values, of offers with a column for each label, of figures, or only for
the layout of a page."""

from collections.abc import Iterator
from dataclasses import replace

from content_import.clues.named import named_rows
from content_import.model import Block
from content_import.stages.rows.columns import by_columns, has_columns
from content_import.stages.rows.tables import (
    HEAD,
    LONGEST_LABEL,
    is_head,
    names_contact,
    title_block,
    values,
)
from content_import.vocabulary.headings import topic_of
from content_import.work import Work

_LONGEST_TITLE = 100
_LEAST_KNOWN = 1 / 3
"""Share of a table's rows that open with a known label, before all its rows count as labelled."""

Cells = list[tuple[Block, ...]]


def run(work: Work) -> None:
    """Turn the rows of a table of labels into labels and values, and a table of offers into
    offers; another table stays one, and a table for the layout becomes its text.

    Reads: blocks. Writes: blocks, titles, values, fates.
    """
    parts: list[Block] = []
    named = named_rows(work.blocks)
    level = 0
    for run_of in _tables(work.blocks):
        if run_of[0].kind == "row":
            parts += _table(work, run_of, level + 1 if level else 0, named)
            continue
        level = run_of[0].level if run_of[0].kind == "heading" else level
        parts += run_of
    work.blocks = parts


def _tables(blocks: list[Block]) -> Iterator[list[Block]]:
    """The rows of a table together, and every other block alone."""
    table: list[Block] = []
    for block in blocks:
        if block.kind == "row" and (not table or block.gap == 0):
            table.append(block)
            continue
        if table:
            yield table
        table = [block] if block.kind == "row" else []
        if not table:
            yield [block]
    if table:
        yield table


def _table(work: Work, rows: list[Block], level: int, named: set[Block]) -> list[Block]:
    """The blocks of a table; `level` is that of a heading right below the marked one above, 0
    where none is marked; `named` rows announce a title."""
    if has_columns(rows):
        return by_columns(work, rows, level)
    filled = [[cell for cell in row.cells if cell] for row in rows]
    if named.intersection(rows) or _is_labelled(filled):
        return _by_rows(work, rows, level, named)
    if _is_data(filled):
        return rows
    return [part for row, cells in zip(rows, filled, strict=True) for part in _plain(row, cells)]


def _is_labelled(filled: list[Cells]) -> bool:
    pairs = [cells for cells in filled if len(cells) > 1]
    known = sum(_is_label(cells[0]) for cells in pairs)
    return known > 0 and known >= len(pairs) * _LEAST_KNOWN


def _is_label(cell: tuple[Block, ...]) -> bool:
    topic = topic_of(cell[0].text) if len(cell) == 1 else None
    return topic is not None and not topic.chapter


def _is_data(filled: list[Cells]) -> bool:
    """True for a table that says something as one: two rows or more with two cells or more."""
    wide = [cells for cells in filled if len(cells) > 1]
    return len(wide) > 1 and len(wide) * 2 > len(filled)


def _by_rows(work: Work, rows: list[Block], level: int, named: set[Block]) -> list[Block]:
    filled = [[cell for cell in row.cells if cell] for row in rows]
    parts: list[Block] = []
    for place, (row, cells) in enumerate(zip(rows, filled, strict=True)):
        below = filled[place + 1] if place + 1 < len(filled) else []
        if row in named:
            parts.append(title_block(work, _joined(cells), row, level))
        elif place == 0 and is_head(cells):
            work.settle([part for cell in cells for part in cell], "set_aside", "", HEAD)
        elif _is_title(cells) and len(below) > 1 and _is_label(below[0]):
            parts.append(title_block(work, cells[0][0], row, level))
        else:
            parts += _labelled(work, row, cells)
    return parts


def _joined(cells: Cells) -> Block:
    """A label and its value as one line: "Ydelse: Hjælp til bad"."""
    label, value = cells[0][0], cells[1][0]
    where = label.where + tuple(one for one in value.where if one not in label.where)
    return replace(value, text=f"{label.text.rstrip(': ')}: {value.text}", where=where)


def _is_title(cells: Cells) -> bool:
    """True for a row with one short line in it: over labels it is the title of what they tell
    of."""
    alone = len(cells) == 1 and len(cells[0]) == 1
    return alone and len(cells[0][0].text) <= _LONGEST_TITLE


def _labelled(work: Work, row: Block, cells: Cells) -> list[Block]:
    if len(cells) < 2 or len(cells[0]) > 1 or len(cells[0][0].text) > LONGEST_LABEL:
        return [part for cell in cells for part in cell]
    if names_contact(cells[0][0].text):
        return [replace(row, kind="paragraph", cells=())]
    label = replace(cells[0][0], kind="label", gap=row.gap, new_page=row.new_page)
    return [label, *values(work, [part for cell in cells[1:] for part in cell])]


def _plain(row: Block, cells: Cells) -> list[Block]:
    if all(len(cell) == 1 and cell[0].kind == "paragraph" for cell in cells):
        return [replace(row, kind="paragraph", cells=())] if cells else []
    return [part for cell in cells for part in cell]
