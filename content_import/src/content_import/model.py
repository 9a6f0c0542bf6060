"""The values that readers give and the stages pass on; a reader knows nothing of what follows."""

from dataclasses import dataclass


@dataclass(frozen=True, order=True)
class Where:
    """A place in the source: a line of text, a page and line of PDF, a paragraph of Word.

    Places of one source are ordered as it is read, so the page stands first.
    """

    page: int | None = None
    line: int | None = None
    paragraph: int | None = None

    def as_dict(self) -> dict[str, int]:
        """The parts that are known, ready for JSON."""
        return {key: value for key, value in vars(self).items() if value is not None}


@dataclass(frozen=True)
class Source:
    """The file as it came; `characters` counts the decoded text."""

    name: str
    media_type: str
    sha256: str
    characters: int


@dataclass(frozen=True)
class Piece:
    """The smallest part of a source that the ledger accounts for, once.

    A non-blank line of a text or a PDF; a paragraph of Word or a web page, wherever it stands: in
    the body, a cell, a footnote, a text box, a page head, a comment.
    """

    where: Where
    text: str


@dataclass(frozen=True)
class Block:
    """A paragraph, list item, heading, label or table row.

    `kind` is "paragraph", "item", "heading" (the source itself marks it as one), "label" (set
    off before its value) or "row"; or one that the source itself sets apart: "rule" (a drawn
    line), "furniture" (of the page: running head, page number), "contents" (a line of its table
    of contents) or "aside" (no part of the document: navigation, cookie text, hidden text, a
    comment). `level` is the depth of an item (0 outermost) or of a heading (1 outermost, 0: not
    known). `marker` is the item's bullet or number as printed. `gap` is how many blank
    lines stand before the block; `new_page` says that a page began there. A row has `cells`,
    each a tuple of blocks, and its text is only for searching. `why` says in Danish why furniture
    or an aside is one.
    """

    kind: str
    text: str
    where: tuple[Where, ...]
    level: int = 0
    marker: str = ""
    gap: int = 1
    new_page: bool = False
    cells: tuple[tuple["Block", ...], ...] = ()
    why: str = ""


@dataclass(frozen=True)
class Change:
    """A tracked change that nobody has accepted or rejected.

    `where` is the paragraph that it stands in, `before` and `after` the whole of that paragraph
    in both readings ("" where it isn't there at all), `author` and `day` (ISO) "" where not said.
    """

    where: Where
    before: str
    after: str
    author: str = ""
    day: str = ""


@dataclass(frozen=True)
class Comment:
    """A comment in the margin: `where` is the paragraph that it is about, `about` the words."""

    where: Where
    text: str
    about: str = ""
    author: str = ""
    day: str = ""


@dataclass(frozen=True)
class Document:
    """What a reader gives: every piece of the source, and the blocks made of them in reading
    order.

    `changes` are read as `Choices.reading` says; `comments` stand in the pieces too, as asides.
    `findings` are what the reader itself noticed: a page without text, an image left out.
    """

    source: Source
    pieces: tuple[Piece, ...]
    blocks: tuple[Block, ...]
    changes: tuple[Change, ...] = ()
    comments: tuple[Comment, ...] = ()
    findings: tuple["Finding", ...] = ()


@dataclass(frozen=True)
class LedgerEntry:
    """Where one piece of the source went; `to` is a path in the edition, "" where the text was
    dropped."""

    where: Where
    text: str
    fate: str
    to: str
    why: str


@dataclass(frozen=True)
class Finding:
    """Something a person should look at; `severity` is error, warning or note, `message` is
    Danish."""

    code: str
    severity: str
    where: Where
    to: str
    message: str
