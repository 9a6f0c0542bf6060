"""Editors' remarks left in the text: found here, so that no later stage takes their lines for headings or addresses."""

from content_import.fields.remarks import find_remarks
from content_import.model import Block
from content_import.work import Work


def run(work: Work) -> None:
    """Note which pieces an editor's remark covers, with the words of the remark.

    Reads: blocks. Writes: remarks.
    """
    starts: list[tuple[int, Block]] = []
    text = ""
    for block in work.blocks:
        text += "\n\n" if block.gap and text else "\n" if text else ""
        starts.append((len(text), block))
        text += block.text
    for remark in find_remarks(text):
        for start, block in starts:
            if start < remark.end and start + len(block.text) > remark.start:
                for where in block.where:
                    work.remarks.setdefault(where, remark.text)


def has_remark(work: Work, block: Block) -> bool:
    """True if an editor's remark covers some of the block."""
    return any(where in work.remarks for where in block.where)
