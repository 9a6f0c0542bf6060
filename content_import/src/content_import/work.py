"""What the stages of the pipeline hand on to one another."""

from collections.abc import Iterable
from dataclasses import dataclass, field

from content_import.fields.remarks import Remark
from content_import.model import Block, Document, Finding, Where
from content_import.settings import NO_CHOICES, Choices
from content_import.vocabulary.headings import squeezed


@dataclass(frozen=True)
class Share:
    """How many words of a block stand at one path, and why there."""

    to: str
    words: int
    why: str


@dataclass(frozen=True)
class Fate:
    """What became of a piece of the source; see `LedgerEntry`. `shares` are the parts of one whose
    block is split between fields; `to` is then where most of its words stand."""

    fate: str
    to: str
    why: str
    shares: tuple[Share, ...] = ()

    @property
    def also(self) -> tuple[str, ...]:
        """The other paths where words of the piece's block stand."""
        return tuple(share.to for share in self.shares if share.to != self.to)

    def with_share(self, to: str, words: int, why: str) -> "Fate":
        """The same piece, more words of whose block stand at a path."""
        before = sum(share.words for share in self.shares if share.to == to)
        others = tuple(share for share in self.shares if share.to != to)
        shares = (*others, Share(to, before + words, why))
        most = max(shares, key=lambda share: share.words)
        return Fate(self.fate, most.to, "; ".join(share.why for share in shares), shares)


@dataclass(frozen=True)
class Unit:
    """What a person moves as one: the pieces of the blocks that begin at the piece `first`.

    `bearing`: it is a heading that carries a section, an offer, a field or a label, so that it
    can't be moved.
    """

    first: Where
    bearing: bool = False


@dataclass(frozen=True)
class ContentsEntry:
    """One line of the table of contents; `page` is None where it isn't printed."""

    number: str
    title: str
    page: int | None


@dataclass(frozen=True)
class Heading:
    """A block that is a heading. `listed`: the contents list has it; `level` is what the source
    marks, 0 for none.

    `topic` is the vocabulary's name for it or "", `close` that text follows on the next line.
    """

    block: Block
    number: str
    title: str
    topic: str = ""
    offer_field: str = ""
    chapter: bool = False
    listed: bool = False
    level: int = 0
    strong: bool = False
    close: bool = False

    @property
    def printed(self) -> str:
        """The heading as the document prints it, with its number, without a final colon."""
        return self.block.text.rstrip().rstrip(":").rstrip()


@dataclass
class Node:
    """A heading with what stands below it. `role` is what it becomes: field, afsnit, indsats,
    label, sub or contact. `cut_from` is the block that its title was cut out of, if any."""

    heading: Heading | None
    title: str
    number: str = ""
    topic: str = ""
    blocks: list[Block] = field(default_factory=list)
    children: list["Node"] = field(default_factory=list)
    role: str = ""
    offer_type: str = "offer"
    why: str = ""
    contacts: list[int] = field(default_factory=list)
    cut_from: Block | None = None

    @property
    def printed(self) -> str:
        """The heading as printed; the title where it was found inside a text."""
        return self.heading.printed if self.heading else self.title

    @property
    def says_more(self) -> bool:
        """True where the printed heading holds more than number and title: "Tema 3: Kost"."""
        return squeezed(self.printed) not in (
            squeezed(self.title),
            squeezed(f"{self.number}{self.title}"),
        )

    @property
    def labels(self) -> list["Node"]:
        """The sub-labels of an offer directly below."""
        return [
            child
            for child in self.children
            if child.role == "label" and child.heading and child.heading.offer_field
        ]


@dataclass
class Work:
    """One document on its way through the pipeline; each stage says what it reads and writes
    here.

    `titles` are the blocks that a table shows to be titles of offers, `values` those that stand
    beside a label in one.
    """

    document: Document
    blocks: list[Block]
    choices: Choices = NO_CHOICES
    fates: dict[Where, Fate] = field(default_factory=dict)
    contents: list[ContentsEntry] = field(default_factory=list)
    titles: set[Block] = field(default_factory=set)
    values: set[Block] = field(default_factory=set)
    remarks: dict[Where, Remark] = field(default_factory=dict)
    kind: str = "Kvalitetsstandard"
    kind_reasons: list[str] = field(default_factory=list)
    headings: list[Heading] = field(default_factory=list)
    front: list[Block] = field(default_factory=list)
    tree: list[Node] = field(default_factory=list)
    units: dict[Where, Unit] = field(default_factory=dict)
    placed: dict[str, list[Block]] = field(default_factory=dict)
    dropped: set[Where] = field(default_factory=set)
    publication: dict = field(default_factory=dict)
    edition: dict = field(default_factory=dict)
    decisions: list[dict] = field(default_factory=list)
    contacts: list[dict] = field(default_factory=list)
    findings: list[Finding] = field(default_factory=list)
    ledger: list[dict] = field(default_factory=list)

    def settle(self, blocks: list[Block], fate: str, to: str, why: str) -> None:
        """Say where the pieces of some blocks went; the first word on a piece stands."""
        for block in blocks:
            for where in block.where:
                self.fates.setdefault(where, Fate(fate, to, why))

    def share(self, block: Block, to: str, text: str, why: str, fate: str = "field") -> None:
        """Say that some of the text of a block, or of its row, went to a field; the rest of it
        may go elsewhere.

        What was said of the whole block before stands.
        """
        for where in block.where:
            before = self.fates.get(where)
            if before is None or before.shares:
                told = before or Fate(fate, to, why)
                self.fates[where] = told.with_share(to, len(text.split()), why)

    def resettle(self, pieces: Iterable[Where], fate: Fate) -> None:
        """Say where pieces went by a person's word, whatever was said before."""
        self.fates.update(dict.fromkeys(pieces, fate))

    def find(self, code: str, severity: str, where: Where, to: str, message: str) -> None:
        """Note something that a person should look at."""
        self.findings.append(Finding(code, severity, where, to, message))
