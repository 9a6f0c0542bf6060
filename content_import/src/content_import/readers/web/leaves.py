"""The lines of text on a page, each with where it stands and how it looks."""

from dataclasses import dataclass

from content_import.readers.web.parsing import Element

Kept = tuple[bool, bool]
"""Whether text is there before the tracked changes, and whether after them."""
BOTH: Kept = (True, True)


@dataclass(frozen=True)
class Cell:
    """A place in a table: its number on the page, the row's in the table, the column's."""

    table: int
    row: int
    column: int


@dataclass(frozen=True)
class Item:
    """A list's item: `number` tells it from all others on the page."""

    number: int
    level: int
    marker: str


@dataclass(frozen=True)
class Place:
    """What the elements around a piece of text say of it; inner ones inherit it.

    `kind` and `level` are a block's; `least` is the level that headings inside a panel stand
    below, `depth` how many lists are open. `note` is the raised number of the footnote that the
    text is of; `panel` is the panel that it stands in, `opens` the one that its words are the
    heading of. `beside` says that it is a box beside the text; `aside` says why it is set aside.
    """

    kind: str = "paragraph"
    level: int = 0
    least: int = 0
    depth: int = 0
    item: Item | None = None
    cell: Cell | None = None
    note: str = ""
    beside: bool = False
    panel: Element | None = None
    opens: Element | None = None
    aside: str = ""
    pre: bool = False
    bold: bool = False
    raised: bool = False
    struck: bool = False
    kept: Kept = BOTH
    author: str = ""
    day: str = ""


@dataclass(frozen=True)
class Run:
    """Text in one look."""

    text: str
    place: Place


@dataclass(frozen=True)
class Leaf:
    """A line of text. `gap` is a block's; `broken` says that only a line break parts it from the
    line before; `calls` are the footnotes called in it."""

    runs: tuple[Run, ...]
    place: Place
    gap: int = 1
    broken: bool = False
    calls: tuple[str, ...] = ()

    def text(self, reading: int) -> str:
        """The line before (0) or after (1) the tracked changes, white space single."""
        return clean("".join(run.text for run in self.runs if run.place.kept[reading]))

    @property
    def words(self) -> str:
        """All its text, also what is in neither reading."""
        return clean("".join(run.text for run in self.runs))

    @property
    def is_bold(self) -> bool:
        """True where all its words are bold."""
        return all(run.place.bold for run in self.runs if run.text.strip())

    @property
    def is_changed(self) -> bool:
        """True where a tracked change stands in it."""
        return any(run.place.kept != BOTH for run in self.runs if run.text.strip())


_INVISIBLE = dict.fromkeys([0x00AD, 0x200B, 0x200C, 0x200D, 0x2060, 0xFEFF])


def clean(text: str) -> str:
    """The text with single blanks, without signs that don't show."""
    return " ".join(text.translate(_INVISIBLE).split())
