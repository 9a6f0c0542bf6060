"""The blocks that stand for one piece of the source each."""

from collections.abc import Iterable, Iterator

from content_import.model import Block, Piece


def singles(blocks: Iterable[Block]) -> Iterator[Block]:
    """The blocks in order, those in the cells of a table instead of its rows."""
    for block in blocks:
        if len(block.where) > 1:
            yield from singles(inner for cell in block.cells for inner in cell)
        else:
            yield block


def pieces_of(blocks: Iterable[Block]) -> tuple[Piece, ...]:
    """A piece for each of them, in reading order, with an item's marker before its text."""
    pieces = (Piece(block.where[0], _printed(block)) for block in singles(blocks))
    return tuple(sorted(pieces, key=lambda piece: piece.where.paragraph or 0))


def _printed(block: Block) -> str:
    return f"{block.marker} {block.text}" if block.kind == "item" else block.text
