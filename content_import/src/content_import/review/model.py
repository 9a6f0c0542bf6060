"""An import as a person looks it through: the source, what became of it, and what is in doubt."""

from collections.abc import Mapping
from dataclasses import dataclass

UNPLACED, SET_ASIDE, DROPPED, MOVED, LEFT_OUT = (
    "unplaced",
    "set_aside",
    "dropped",
    "moved",
    "left_out",
)
"""How a block of the source is marked: no rule knows its place; a rule set it aside; a person
dropped it; a person moved it; it belongs to the page (running heads, contents lists)."""


@dataclass(frozen=True)
class Note:
    """A finding. `block` is the number of the source's block that it is about, None for the whole
    document; `to` and `to_label` where in the result, "" for nowhere."""

    code: str
    severity: str
    message: str
    place: str
    block: int | None
    to: str
    to_label: str
    to_anchor: str

    @property
    def anchor(self) -> str:
        """The id of the block on a page; "" for none."""
        return "" if self.block is None else source_anchor(self.block)


@dataclass(frozen=True)
class Stand:
    """One more place where words of a block stand; `joint` is what leads to it in a sentence:
    ", " or " og "."""

    to: str
    label: str
    anchor: str
    joint: str


@dataclass(frozen=True)
class SourceBlock:
    """A block of the source with what became of it.

    `where` is that of its first piece, as a placement takes it; `place` the same in words. `fate`
    is the ledger's, `told` says it in words; `to`, `to_label` and `to_anchor` say where it went,
    `also` where else its words stand, so that `told` goes on with them.
    `mark` is one of the marks above or "". `movable` is False for a heading that carries
    something.
    """

    number: int
    where: Mapping[str, int]
    place: str
    lines: tuple[str, ...]
    fate: str
    told: str
    to: str
    to_label: str
    to_anchor: str
    mark: str
    movable: bool
    notes: tuple[Note, ...]
    also: tuple[Stand, ...] = ()

    @property
    def anchor(self) -> str:
        """The id of the block on a page."""
        return source_anchor(self.number)


@dataclass(frozen=True)
class Origin:
    """Blocks of the source that follow one another, and their place in words."""

    blocks: tuple[int, ...]
    place: str

    @property
    def anchor(self) -> str:
        """The id on a page of the first of them."""
        return source_anchor(self.blocks[0])


@dataclass(frozen=True)
class Value:
    """A filled field: `html` for rich text, else `lines`; `heading` as the document printed it;
    `origins` are the blocks that it was made of, none for what was read out of a text."""

    path: str
    label: str
    heading: str
    html: str
    lines: tuple[str, ...]
    origins: tuple[Origin, ...]

    @property
    def anchor(self) -> str:
        """The id of the field on a page."""
        return path_anchor(self.path)

    @property
    def sources(self) -> tuple[int, ...]:
        """The numbers of all the blocks that it was made of."""
        return tuple(number for origin in self.origins for number in origin.blocks)


@dataclass(frozen=True)
class Record:
    """The edition, one of its sections or offers, a decision or a contact, with what it holds.

    `kind` is Danish ("Tilbud"), `path` "" for the edition; `origins` made its title.
    """

    path: str
    kind: str
    title: str
    values: tuple[Value, ...]
    records: tuple["Record", ...]
    origins: tuple[Origin, ...]

    @property
    def anchor(self) -> str:
        """The id of the record on a page."""
        return path_anchor(self.path)

    @property
    def sources(self) -> tuple[int, ...]:
        """The numbers of all the blocks that it was made of."""
        return tuple(number for origin in self.origins for number in origin.blocks)


@dataclass(frozen=True)
class Group:
    """The findings of one severity; `words` is its Danish heading."""

    severity: str
    words: str
    notes: tuple[Note, ...]


@dataclass(frozen=True)
class Counts:
    """How many blocks have which fate, and how much waits for a person's word: `changes` that
    nobody decided on, `comments` that nobody dropped, `errors` of other kinds."""

    placed: int = 0
    unplaced: int = 0
    set_aside: int = 0
    dropped: int = 0
    left_out: int = 0
    changes: int = 0
    comments: int = 0
    errors: int = 0


@dataclass(frozen=True)
class Review:
    """All that is shown of an import. `summary` says the counts in a sentence, `reasons` why the
    document is of its kind; `reading` is the chosen reading of tracked changes, "" for none."""

    name: str
    title: str
    kind: str
    reasons: tuple[str, ...]
    reading: str
    counts: Counts
    summary: str
    blocks: tuple[SourceBlock, ...]
    edition: Record
    decisions: tuple[Record, ...]
    contacts: tuple[Record, ...]
    groups: tuple[Group, ...]


def source_anchor(number: int) -> str:
    """The id on a page of a block of the source."""
    return f"kilde-{number}"


def path_anchor(path: str) -> str:
    """The id on a page of a place of the result; the edition itself is "udgave"."""
    return "felt-" + path.replace("/", "-") if path else "udgave"
