"""The parts that tables become: titles of offers, labels with their values."""

import re
from dataclasses import replace

from content_import.model import Block
from content_import.work import Work

LONGEST_LABEL = 60
HEAD = "tabellens hoved"
"""Why the first row of a table of labels is set aside."""
_HEAD = re.compile(
    r"(?:emne|overskrift|punkt|felt|område|beskrivelse|indhold|tekst|spørgsmål|svar|tema)\W*", re.I
)
_CONTACT = re.compile(
    r"(?:tlf|telefon(?:nummer)?|mobil|e-?mail|mail|hjemmeside|web(?:sted|side)?|cvr(?:-nr)?)\W*",
    re.I,
)


def is_head(cells: list[tuple[Block, ...]]) -> bool:
    """True for a row of words that name nothing but the columns: "Emne | Beskrivelse"."""
    return len(cells) > 1 and all(
        len(cell) == 1 and bool(_HEAD.fullmatch(cell[0].text)) for cell in cells
    )


def names_contact(label: str) -> bool:
    """True for the label of a telephone or an address on the net, which goes with its value."""
    return bool(_CONTACT.fullmatch(label.strip()))


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
