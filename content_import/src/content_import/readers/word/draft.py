"""Blocks on their way, with what tells how they look."""

from dataclasses import dataclass, replace

from content_import.model import Block


@dataclass(frozen=True)
class Draft:
    """A block with the look of its words: `size` in half points, 0 where it has none of its own;
    `number` is what Word computes before it and "" for bullets."""

    block: Block
    bold: bool = False
    size: int = 0
    number: str = ""

    def becoming(self, **changes) -> "Draft":
        """The draft with its block changed."""
        return replace(self, block=replace(self.block, **changes))
