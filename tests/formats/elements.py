"""What a document is made of, whatever the format: a short list of these is a whole document."""

from dataclasses import dataclass

BULLET = "•"


@dataclass(frozen=True)
class Title:
    """A line of the cover: the first one is the title, those after it stand below it in large
    print."""

    text: str


@dataclass(frozen=True)
class Heading:
    """A real heading; `level` counts from 1. A printed number belongs to the text: "1.1 Formål"."""

    level: int
    text: str


@dataclass(frozen=True)
class Note:
    """A footnote: `mark` is its raised number ("¹") as it stands in the paragraph's text."""

    mark: str
    text: str


@dataclass(frozen=True)
class Paragraph:
    """Running text. `gap` is the blank lines before it: 1 as usual, more for more space."""

    text: str
    gap: int = 1
    notes: tuple[Note, ...] = ()


@dataclass(frozen=True)
class Bold:
    """A line all in bold: a heading by its look alone, which no style marks."""

    text: str


@dataclass(frozen=True)
class Labelled:
    """A label in bold with its value on the same line: "Varighed: 8 uger"."""

    label: str
    value: str

    @property
    def text(self) -> str:
        """The paragraph as it reads."""
        return f"{self.label}: {self.value}"


@dataclass(frozen=True)
class Lines:
    """Short lines close together, as in an address."""

    texts: tuple[str, ...]


@dataclass(frozen=True)
class Item:
    """One item of a list: `level` 0 is outermost, `marker` a bullet, "1.", "2)" or "a)"."""

    text: str
    level: int = 0
    marker: str = BULLET


@dataclass(frozen=True)
class Items:
    """A list; an item given as a bare string is one with a bullet on the outermost level."""

    items: tuple[Item | str, ...]

    @property
    def all(self) -> tuple[Item, ...]:
        """The items that say something, each as an `Item`."""
        items = (item if isinstance(item, Item) else Item(item) for item in self.items)
        return tuple(item for item in items if item.text.strip())


@dataclass(frozen=True)
class Table:
    """Rows of cells; a cell is a string (one paragraph, "" for an empty one) or several parts,
    each a string or an `Item`."""

    rows: tuple[tuple[str | tuple[str | Item, ...], ...], ...]

    @property
    def width(self) -> int:
        """The cells of the longest row."""
        return max(len(row) for row in self.rows)

    @property
    def cells(self) -> list[list[tuple[str | Item, ...]]]:
        """The rows, all equally long, each cell as its parts."""
        return [
            [_parts(cell) for cell in row] + [()] * (self.width - len(row)) for row in self.rows
        ]


@dataclass(frozen=True)
class Entry:
    """One line of a contents list; `page` is None where none is printed."""

    text: str
    page: int | None = None
    level: int = 1


@dataclass(frozen=True)
class Contents:
    """A contents list with its own heading."""

    entries: tuple[Entry, ...]
    title: str = "Indhold"


@dataclass(frozen=True)
class PageBreak:
    """The next element begins a page, where the format has pages."""


@dataclass(frozen=True)
class Rule:
    """A drawn line across the page."""


Element = (
    Title
    | Heading
    | Paragraph
    | Bold
    | Labelled
    | Lines
    | Items
    | Table
    | Contents
    | PageBreak
    | Rule
)


def _parts(cell: str | tuple[str | Item, ...]) -> tuple[str | Item, ...]:
    parts = (cell,) if isinstance(cell, str) else tuple(cell)
    return tuple(part for part in parts if (part.text if isinstance(part, Item) else part).strip())


def is_empty(element: Element) -> bool:
    """True for an element that prints nothing; a break and a rule always do something."""
    match element:
        case PageBreak() | Rule():
            return False
        case Lines(texts):
            return not any(text.strip() for text in texts)
        case Items():
            return not element.all
        case Table(rows):
            return not any(_parts(cell) for row in rows for cell in row)
        case Contents(entries):
            return not any(entry.text.strip() for entry in entries)
    return not element.text.strip()
