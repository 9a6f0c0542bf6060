"""Blocks on their way, with what tells how they look."""

from dataclasses import dataclass, replace

from content_import.model import Block, Where
from content_import.readers.word.lines import TextLine


@dataclass(frozen=True)
class Draft:
    """A block with the look of its words: `size` in half points, 0 where it has none of its own;
    `number` is what Word computes before it, "" for bullets. `apart` tells what stands between
    paragraphs without parting them: a note, a comment, hidden text."""

    block: Block
    bold: bool = False
    size: int = 0
    number: str = ""
    apart: bool = False

    @property
    def is_aside(self) -> bool:
        """True for what is no part of the text."""
        return self.block.kind == "aside"

    def becoming(self, **changes) -> "Draft":
        """The draft with its block changed."""
        return replace(self, block=replace(self.block, **changes))


class Drafts:
    """Makes drafts, numbering their places on through the document."""

    def __init__(self) -> None:
        self._place = 0

    @property
    def here(self) -> Where:
        """The place of the latest draft, the first one before there are any."""
        return Where(paragraph=max(1, self._place))

    def make(self, kind: str, text: str, line: TextLine, **more) -> Draft:
        """A draft of a line's look and space, with its own place."""
        self._place += 1
        facts = {"gap": line.gap, "new_page": line.new_page, **more}
        block = Block(kind, " ".join(text.split()), (Where(paragraph=self._place),), **facts)
        return Draft(block, line.bold, line.size)

    def aside(self, text: str, why: str) -> Draft:
        """A draft of what is set apart from the text, and why."""
        draft = self.make("aside", text, TextLine(text), why=why)
        return replace(draft, apart=True)
