"""What is read of a Word document before a reading of its tracked changes is chosen."""

from dataclasses import dataclass, field

from content_import.readers.word.styles import Format

Kept = tuple[bool, bool]
"""Whether something is there before the tracked changes, and whether after them."""
BOTH: Kept = (True, True)
BREAK, PAGE = "\n", "\f"
"""How a line break and a page break stand in the text of a span."""


def narrowed(kept: Kept, other: Kept) -> Kept:
    """What is kept of something inside something else."""
    return kept[0] and other[0], kept[1] and other[1]


@dataclass(frozen=True)
class Author:
    """Who made a tracked change, and on which day (ISO); "" where it isn't said."""

    name: str = ""
    day: str = ""


@dataclass(frozen=True, slots=True)
class Span:
    """Words that look the same; `note` is the key of the footnote that they call, `comments` the
    ids of the comments about them."""

    text: str
    look: Format
    kept: Kept = BOTH
    comments: tuple[str, ...] = ()
    note: str = ""


@dataclass(frozen=True)
class Image:
    """A picture by its alternative text, "" where it has none."""

    text: str
    kept: Kept = BOTH


@dataclass
class Para:
    """One w:p. `mark` says whether its end is kept: without it, it goes on in the next one.

    `boxes` are the text boxes anchored in it, `remarks` the ids of the comments whose sign stands
    in it, `author` the first one to change it. `contents` tells a line of a table of contents.
    """

    form: Format
    spans: list[Span] = field(default_factory=list)
    mark: Kept = BOTH
    contents: bool = False
    new_page: bool = False
    boxes: list[tuple[Kept, list]] = field(default_factory=list)
    images: list[Image] = field(default_factory=list)
    remarks: list[str] = field(default_factory=list)
    author: Author | None = None

    def text(self, reading: int) -> str:
        """The words that show in a reading: 0 before the changes, 1 after them."""
        return "".join(
            span.text for span in self.spans if span.kept[reading] and not span.look.hidden
        )


@dataclass
class Cell:
    """A cell with the paragraphs and tables in it; `width` counts the columns that it spans,
    `goes_on` says that it is the lower part of a cell above."""

    content: list
    width: int = 1
    goes_on: bool = False


@dataclass
class Row:
    """A row of a table; `skipped` counts the columns left out before its first cell."""

    cells: list[Cell]
    skipped: int = 0


@dataclass
class Table:
    """A table; `style` names its style."""

    rows: list[Row]
    style: str = ""


Story = list[Para | Table]
"""The body, a cell, a note, a page head: paragraphs and tables in order."""
