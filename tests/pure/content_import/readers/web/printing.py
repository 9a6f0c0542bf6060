"""A document as a few lines of text that a case file states.

"h2" is a heading of that level ("h0": not known), "p" a paragraph, "+" one that stands close to
the line before, "label", "item" with its marker (indented by depth), "row" with its cells, and
"aside" with why.
"""

from content_import.model import Block, Document


def printed(document: Document) -> str:
    """A line for each block."""
    return "\n".join(_line(block) for block in document.blocks)


def _line(block: Block) -> str:
    if block.kind == "heading":
        return f"h{block.level} {block.text}"
    if block.kind == "paragraph":
        return f"{'p' if block.gap else '+'} {block.text}"
    if block.kind == "item":
        return f"{'  ' * block.level}item {block.marker} {block.text}"
    if block.kind == "row":
        return f"row {' | '.join(_cell(cell) for cell in block.cells)}"
    if block.kind == "aside":
        return f"aside ({block.why}) {block.text}"
    return f"{block.kind} {block.text}"


def _cell(blocks: tuple[Block, ...]) -> str:
    return " / ".join(f"{one.marker} {one.text}".strip() for one in blocks) or "–"
