"""A paragraph as lines, before it becomes a block."""

import re
from dataclasses import dataclass, field

from content_import.model import Where
from content_import.readers.pdf.flow import Placed
from content_import.readers.pdf.lines import Line, is_marker
from content_import.readers.pdf.tags import Tag

_LED = re.compile(r"[.…·_]\s?[.…·_]\s?[.…·_]+\s*(?:(?:s|side)\.?\s*)?\d{1,3}$")
_END = 40
"""Characters at the end of a line that tell whether leaders go before a page's number; a whole
line of dots would take seconds."""


@dataclass
class Para:
    """Lines that make one paragraph. `gap` is as of `Block`."""

    lines: list[Placed]
    gap: int
    new_page: bool = False
    text: str = field(default="")

    @property
    def first(self) -> Line:
        """Its first line."""
        return self.lines[0].line

    @property
    def size(self) -> float:
        """The size of its first line."""
        return self.first.size

    @property
    def bold(self) -> bool:
        """True if all its lines are bold."""
        return all(placed.line.bold for placed in self.lines)

    @property
    def where(self) -> tuple[Where, ...]:
        """The places of its lines."""
        return tuple(placed.where for placed in self.lines)

    @property
    def is_entry(self) -> bool:
        """True for an entry of a contents list."""
        return is_entry(self.lines[-1].line)

    @property
    def tag(self) -> Tag:
        """What the structure tree says of it."""
        return self.first.tag

    @property
    def has_marker(self) -> bool:
        """True for what begins with a bullet or a number and goes on with text."""
        return len(self.first.words) > 1 and is_marker(self.first.words[0])


def is_entry(line: Line) -> bool:
    """True for a line of a contents list: a page's number after leaders, or far off."""
    is_led = bool(_LED.search(line.text[-_END:]))
    if is_led or not line.words[-1].text.isdigit():
        return is_led
    last = line.words[-2:]
    return len(last) > 1 and last[1].x0 - last[0].x1 > 2 * line.size
