"""The parts that tables become: titles of offers, labels with their values."""

from dataclasses import replace

from content_import.model import Block
from content_import.work import Work

LONGEST_LABEL = 60


def title_block(work: Work, cell: Block, row: Block, level: int) -> Block:
    """The heading that a cell is: the title of an offer."""
    gap = max(1, row.gap)
    title = replace(cell, kind="heading", level=level, gap=gap, new_page=row.new_page)
    work.titles.add(title)
    return title


def values(work: Work, parts: list[Block]) -> list[Block]:
    """What stands beside a label, noted as its value: none of it is a heading."""
    told = [replace(part, gap=0) for part in parts]
    work.values.update(told)
    return told
