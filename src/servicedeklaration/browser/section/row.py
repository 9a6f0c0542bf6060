"""The sections of an edition in a row, as its page shows them, with the address of each."""

from collections.abc import Callable
from dataclasses import dataclass

from ..address.topics import topic_url
from ..pages.data import Link
from ..pages.sections import Reader, heading_of, in_order, topics_of
from ..pages.text import html_of


@dataclass(frozen=True)
class Step:
    """A section in the row. `key` is the topic's field, or the Afsnit's path."""

    key: str
    number: str
    heading: str
    url: str

    @property
    def link(self) -> Link:
        return Link(f"{self.number} {self.heading}".strip(), self.url)


@dataclass(frozen=True)
class Neighbours:
    """The sections before and after one; None at the ends."""

    before: Link | None = None
    after: Link | None = None


def neighbours(row: list[Step], key: str) -> Neighbours:
    """The neighbours of the section with the key; none where it isn't in the row."""
    place = next((n for n, step in enumerate(row) if step.key == key), None)
    if place is None:
        return Neighbours()
    before = row[place - 1].link if place else None
    after = row[place + 1].link if place + 1 < len(row) else None
    return Neighbours(before, after)


def row_of(edition, url_of: Callable, say: Callable) -> list[Step]:
    """Chapters with offers, then the topics and the other sections."""
    reader = Reader(edition, url_of, say)
    chapters, rest = [], []
    for part in reader.afsnit(edition):
        (chapters if reader.holds_offers(part) else rest).append(_of_afsnit(part, url_of))
    return [*chapters, *in_order(_topics(edition, url_of, say), rest)]


def row_inside(afsnit, url_of: Callable, say: Callable) -> list[Step]:
    """The sections that stand in one."""
    return [_of_afsnit(part, url_of) for part in Reader(afsnit, url_of, say).afsnit(afsnit)]


def _of_afsnit(part, url_of: Callable) -> Step:
    path = part.getPhysicalPath()
    return Step("/".join(path), part.number or "", part.title, url_of(path))


def _topics(edition, url_of: Callable, say: Callable) -> list[Step]:
    said = [topic for topic in topics_of(edition) if html_of(edition, topic.field)]
    return [
        Step(topic.field, "", heading_of(edition, topic, say), topic_url(edition, topic, url_of))
        for topic in said
    ]
