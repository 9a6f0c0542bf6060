"""What is read of a Word document before a reading of its tracked changes is chosen."""

from collections.abc import Iterator
from dataclasses import dataclass, field

from content_import.readers.word.names import Element
from content_import.readers.word.properties import Format, Look

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
    """Words that look the same; `note` is the note that is called there, `comments` the
    ids of the comments about them."""

    text: str
    look: Look
    kept: Kept = BOTH
    comments: tuple[str, ...] = ()
    note: "Call | None" = None


@dataclass(frozen=True)
class Call:
    """The call of a note: `kind` is "footnote" or "endnote"; `own_mark` says that the text itself
    prints a sign for it, so that no number is needed."""

    kind: str
    id: str
    own_mark: bool = False


@dataclass(frozen=True)
class LeftOut:
    """Something that isn't text: `what` it is in Danish, its alternative `text` ("" for none), the
    id of the `part` that holds its words. A file within the file is `lost`: nothing of it is read.
    """

    what: str = "billede"
    text: str = ""
    part: str = ""
    lost: bool = False

    @property
    def code(self) -> str:
        """The code of the finding about it."""
        return "embedded-left-out" if self.lost else "image-left-out"

    @property
    def severity(self) -> str:
        """How much it matters."""
        return "error" if self.lost else "note"

    def message(self, shown: str) -> str:
        """What a person should know of it, with some of its words."""
        if self.lost:
            return (
                "En fil, der ligger inde i dokumentet, er ikke læst. "
                "Gem dokumentet i Word, og importér det igen."
            )
        told = f": »{shown}«" if shown else ", og det har ingen beskrivelse"
        return f"Et {self.what} er ikke med{told}."


@dataclass
class Para:
    """One w:p. `mark` says whether its end is kept: without it, it goes on in the next one.

    `boxes` are the text boxes anchored in it, with whether they are kept; `remarks` the ids of the
    comments whose sign stands in it; `author` the first one to change it. `contents` tells a line
    of a table of contents. `ghost` says that the chosen reading has no such paragraph, `change`
    holds its words (before, after) where they differ.
    """

    form: Format
    spans: list[Span] = field(default_factory=list)
    mark: Kept = BOTH
    contents: bool = False
    new_page: bool = False
    boxes: list[tuple[Element, Kept]] = field(default_factory=list)
    left_out: list[LeftOut] = field(default_factory=list)
    remarks: list[str] = field(default_factory=list)
    author: Author | None = None
    ghost: bool = False
    change: tuple[str, str] | None = None

    def text(self, reading: int) -> str:
        """The words that show in a reading: 0 before the changes, 1 after them."""
        return "".join(
            span.text for span in self.spans if span.kept[reading] and not span.look.hidden
        )

    def struck(self, reading: int) -> str:
        """The words in a reading that are struck out by hand."""
        return "".join(
            span.text
            for span in self.spans
            if span.kept[reading] and span.look.struck and not span.look.hidden
        )

    def hidden(self, reading: int) -> list[tuple[str, str]]:
        """(why, words) of what doesn't show in a reading."""
        texts: dict[str, str] = {}
        for span in self.spans:
            if span.kept[reading] and span.look.hidden:
                texts[span.look.hidden] = texts.get(span.look.hidden, "") + span.text
        return list(texts.items())


@dataclass
class Cell:
    """A cell with the paragraphs and tables in it; `width` counts the columns that it spans. The
    lower part of a merged cell is one without words."""

    content: list
    width: int = 1


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


def paragraphs_in(story: Story) -> Iterator[Para]:
    """The paragraphs of a story, those in its tables in their place."""
    for part in story:
        if isinstance(part, Para):
            yield part
        else:
            for cell in (cell for row in part.rows for cell in row.cells):
                yield from paragraphs_in(cell.content)
