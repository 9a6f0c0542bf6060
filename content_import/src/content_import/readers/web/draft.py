"""Blocks on their way, with where their text stands on the page."""

from dataclasses import dataclass, replace

from content_import.model import Block
from content_import.readers.web.leaves import Place


@dataclass(frozen=True)
class Draft:
    """A block with its place on the page and the footnotes that it calls."""

    block: Block
    place: Place
    calls: tuple[str, ...] = ()

    def becoming(self, **changes) -> "Draft":
        """The draft with its block changed."""
        return replace(self, block=replace(self.block, **changes))


def together(drafts: list[Draft], text: str) -> Draft:
    """Several drafts as one with the look of the first, and this text."""
    where = tuple(where for one in drafts for where in one.block.where)
    calls = tuple(call for one in drafts for call in one.calls)
    return replace(drafts[0], calls=calls).becoming(text=text, where=where)
