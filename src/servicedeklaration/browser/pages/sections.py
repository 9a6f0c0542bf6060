"""The text of an edition as sections: its topics, its Afsnit, and its offers as cards."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from functools import cached_property

from Acquisition import aq_base
from plone import api

from servicedeklaration.content.afsnit import IAfsnit
from servicedeklaration.content.walk import children

from ..topics import TAKEN_ANCHORS, TOPICS, Topic
from ..words.anchors import Anchors, anchor_for
from ..words.order import as_printed, merged, number_of
from ..words.sentences import first_sentence
from .brains import Record
from .data import Card, Section
from .statements import tags_of
from .text import fitted, html_of

_DEEPEST = 6


def topic_sections(edition, say) -> list[Section]:
    """The topics that the edition says something about, in the order of the document."""
    return [
        Section(topic.anchor, heading_of(edition, topic, say), html)
        for topic in topics_of(edition)
        if (html := fitted(edition, topic.field, 2))
    ]


def topics_of(edition) -> list[Topic]:
    """All topics as the document has them in order; those that it doesn't print, as we do."""
    known = {topic.field: topic for topic in TOPICS}
    return [known[name] for name in as_printed(tuple(known), aq_base(edition).headings or {})]


def heading_of(edition, topic: Topic, say) -> str:
    """The heading that the document printed for a topic; else ours, which `say` translates."""
    return (aq_base(edition).headings or {}).get(topic.field) or say(topic.heading)


def in_order(topics: list[Section], afsnit: list[Section]) -> list[Section]:
    """Topics and Afsnit as one row, by their printed numbers where they have any."""
    return merged(topics, afsnit, lambda each: number_of(f"{each.number} {each.heading}"))


@dataclass
class Reader:
    """Reads Afsnit and Indsats into sections: Afsnit from the objects, offers from the catalogue.

    `url_of` gives the lasting address of a path; `say` translates.
    """

    root: object
    url_of: Callable[[tuple[str, ...]], str]
    say: Callable[[object], str]
    _anchors: Anchors = field(default_factory=Anchors)

    @cached_property
    def _offers(self) -> dict[str, Record]:
        """The offers below the root by their path, from one query."""
        brains = api.content.find(self.root, portal_type="Indsats", show_inactive=True)
        return {brain.getPath(): Record(brain) for brain in brains}

    def holds_offers(self, afsnit) -> bool:
        """Whether an offer stands in a section, however deep."""
        path = f"{path_of(afsnit)}/"
        return any(offer.startswith(path) for offer in self._offers)

    def afsnit(self, container) -> list:
        """The Afsnit that stand directly in an edition or a section."""
        inside = path_of(container)
        names = (name for name in container.objectIds() if f"{inside}/{name}" not in self._offers)
        return [part for name in names if IAfsnit.providedBy(part := container[name])]

    def cards(self, container) -> tuple[Card, ...]:
        """The offers that stand directly in an edition or a section, in order."""
        inside = path_of(container)
        found = (self._offers.get(f"{inside}/{name}") for name in container.objectIds())
        return tuple(self._card(offer) for offer in found if offer)

    @cached_property
    def unnamed(self) -> frozenset[str]:
        """The addresses of the offers in which one can be anonymous."""
        paths = (path for path, offer in self._offers.items() if offer.anonymous == "yes")
        return frozenset(self.url_of(tuple(path.split("/"))) for path in paths)

    def section(self, afsnit, level: int) -> Section:
        """One Afsnit with all that stands in it; headings stop at the sixth level."""
        deeper = min(level + 1, _DEEPEST)
        return Section(
            anchor=self._anchors.take(anchor_for(afsnit.getId(), TAKEN_ANCHORS)),
            heading=afsnit.title,
            html=fitted(afsnit, "body", level),
            level=level,
            number=afsnit.number or "",
            url=self.url_of(afsnit.getPhysicalPath()),
            cards=self.cards(afsnit),
            sections=tuple(self.section(inner, deeper) for inner in self.afsnit(afsnit)),
        )

    def _card(self, offer: Record) -> Card:
        return Card(
            title=offer.Title,
            url=self.url_of(tuple(offer.path.split("/"))),
            number=offer.number or "",
            lead=first_sentence(offer.Description),
            tags=tuple(self.say(tag) for tag in tags_of(offer)),
        )


def cards_in(section: Section) -> Iterator[Card]:
    """The offers of a section and of all sections in it, in order."""
    yield from section.cards
    for inner in section.sections:
        yield from cards_in(inner)


def path_of(obj) -> str:
    return "/".join(obj.getPhysicalPath())


@dataclass(frozen=True)
class Said:
    """What a document says of a topic: the text, where it stands on the page, and under what."""

    html: str
    anchor: str
    heading: str


def said_of(edition, field: str, say) -> Said | None:
    """What an edition says about a topic; None when it says nothing.

    A field comes first; else the first Afsnit with that topic, directly in the edition or below.
    What introduces a chapter of offers is about those offers, and not about the rest.
    """
    if html := html_of(edition, field):
        topic = next(known for known in TOPICS if known.field == field)
        return Said(html, topic.anchor, heading_of(edition, topic, say))
    return _in_afsnit(edition, field)


def said_in_sections(edition, with_offers: bool) -> Iterator[Said]:
    """What the sections directly in an edition say; those with offers only if asked for."""
    for part in filter(IAfsnit.providedBy, children(edition)):
        holds_offers = any(child.portal_type == "Indsats" for child in children(part))
        if (with_offers or not holds_offers) and (html := html_of(part, "body")):
            yield Said(html, anchor_for(part.getId(), TAKEN_ANCHORS), part.title)


def _in_afsnit(container, topic: str) -> Said | None:
    for part in filter(IAfsnit.providedBy, children(container)):
        inside = children(part)
        if any(child.portal_type == "Indsats" for child in inside):
            continue
        if aq_base(part).topic == topic and (html := html_of(part, "body")):
            return Said(html, anchor_for(part.getId(), TAKEN_ANCHORS), part.title)
        if found := _in_afsnit(part, topic):
            return found
    return None
