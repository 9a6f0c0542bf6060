"""What a search gives, as plain values."""

from collections.abc import Mapping
from dataclasses import dataclass, field

OFFER, SECTION, DOCUMENT, PLACE, PAGE = "offer", "section", "document", "place", "page"
_KIND_OF = {"Indsats": OFFER, "Afsnit": SECTION, "Kontaktsted": PLACE, "Publikation": DOCUMENT}
SITE = "Plone Site"
"""The type of what holds all; its topics are the pages of the site that are no content."""


def kind_of(portal_type: str, topic: str) -> str:
    """What a hit is; what a document says of a topic is a section of it."""
    if topic:
        return PAGE if portal_type == SITE else SECTION
    return _KIND_OF.get(portal_type, PAGE)


@dataclass(frozen=True)
class Piece:
    """A piece of a text; `marked` when it is a word that answers the query."""

    text: str
    marked: bool = False


Marked = tuple[Piece, ...]
"""A whole text in its order: joined, the pieces' texts are the text."""


@dataclass(frozen=True)
class Hit:
    """One place that answers a query.

    It is content of its own (an Indsats, Afsnit, Publikation or Kontaktsted) where `topic` is "".
    Else it is what an edition says in the field `topic`, and `uid` and `path` are the edition's.
    `title` is the heading as printed; "" for a topic without a heading of the document's own.
    `publication` is the path of the work that it belongs to, "" for what belongs to none, as a
    Kontaktsted and an ordinary page of the site. `where` are
    the titles that it stands under, from the work down. `score` orders hits of one search only.
    """

    uid: str
    path: str
    portal_type: str
    title: Marked
    topic: str = ""
    publication: str = ""
    where: tuple[str, ...] = ()
    municipality: str = ""
    provider: str = ""
    excerpt: Marked = ()
    score: float = 0.0

    @property
    def kind(self) -> str:
        return kind_of(self.portal_type, self.topic)


@dataclass(frozen=True)
class Found:
    """What a search gives: how many in all, those asked for, and what the words may have meant.

    `kinds`: how many of each kind there are; `total` is of the kind that was asked for.
    `suggestion` is the query with each word that stands nowhere put right; "" when there is
    nothing to put right, or nothing near. `unsaid`: the words typed, where no text has them or
    other words for the same, only broader ones. `is_little`: they are only mentioned.
    """

    total: int
    hits: tuple[Hit, ...] = field(default=())
    suggestion: str = ""
    kinds: Mapping[str, int] = field(default_factory=dict)
    unsaid: tuple[str, ...] = ()
    is_little: bool = False
