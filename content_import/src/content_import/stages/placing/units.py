"""Which pieces of the source go together, so that a person can move them as one."""

from collections.abc import Iterator

from content_import.model import Block, Where
from content_import.work import Node, Unit, Work


def units_of(work: Work) -> dict[Where, Unit]:
    """Each piece with the unit that it belongs to: the blocks that begin at the same piece.

    What was dropped before the text was divided goes by the reader's own blocks.
    """
    first = _first_pieces([*work.blocks, *work.document.blocks])
    bearing = {heading.where[0] for heading in headings_below(work.tree)}
    bearing -= {block.where[0] for text in texts_of(work) for block in text}
    pieces = (piece.where for piece in work.document.pieces)
    return {
        where: Unit(first.get(where, where), first.get(where, where) in bearing) for where in pieces
    }


def texts_of(work: Work) -> Iterator[list[Block]]:
    """The lists of blocks that become content: the front, and what stands below each heading."""
    yield work.front
    for node in _all(work.tree):
        yield node.blocks


def headings_below(nodes: list[Node]) -> list[Block]:
    """The blocks that carry a section, an offer, a field or a label."""
    return [node.heading.block for node in _all(nodes) if node.heading]


def _first_pieces(blocks: list[Block]) -> dict[Where, Where]:
    first: dict[Where, Where] = {}
    for block in blocks:
        start = first.get(block.where[0], block.where[0])
        for where in block.where:
            first.setdefault(where, start)
    return first


def _all(nodes: list[Node]) -> Iterator[Node]:
    for node in nodes:
        yield node
        yield from _all(node.children)
