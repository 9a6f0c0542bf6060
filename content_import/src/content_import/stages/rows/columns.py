"""Tables with one offer in each row and a known label over each column: "Ydelse | Indhold |
Omfang"."""

from dataclasses import replace

from content_import.model import Block
from content_import.stages.rows.tables import LONGEST_LABEL, title_block, values
from content_import.vocabulary.headings import topic_of
from content_import.work import Work

_LEAST_COLUMNS, _LEAST_KNOWN = 3, 2


def has_columns(rows: list[Block]) -> bool:
    """True where the first row names the columns, two of them or more by labels of offers."""
    head = rows[0].cells
    if len(rows) < 2 or len(head) < _LEAST_COLUMNS or not all(len(cell) == 1 for cell in head):
        return False
    names = [cell[0].text for cell in head]
    topics = [topic_of(name) for name in names[1:]]
    known = sum(topic is not None and bool(topic.offer) for topic in topics)
    short = all(len(name) <= LONGEST_LABEL for name in names)
    return short and known >= _LEAST_KNOWN and all(_is_offer(row, len(head)) for row in rows[1:])


def _is_offer(row: Block, width: int) -> bool:
    return 0 < len(row.cells) <= width and len(row.cells[0]) == 1


def by_columns(work: Work, rows: list[Block], level: int) -> list[Block]:
    """Each row as a title, and a label with its value for each filled column.

    The word over the titles ("Ydelse") has no place of its own and is set aside.
    """
    head = rows[0].cells
    parts: list[Block] = []
    for row in rows[1:]:
        parts.append(title_block(work, row.cells[0][0], row, level))
        for name, cell in zip(head[1:], row.cells[1:], strict=False):
            if cell:
                label = replace(name[0], kind="label", gap=0)
                parts += [label, *values(work, list(cell))]
    used = {where for part in parts for where in part.where}
    if not used.issuperset(head[0][0].where):
        work.settle([head[0][0]], "set_aside", "", "ordet over tabellens titler")
    return parts
