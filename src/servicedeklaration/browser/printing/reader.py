"""Sections of an edition with their offers in full, and its table of contents."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace

from ..pages.brains import Record
from ..pages.data import Section
from ..pages.sections import Reader
from .markup import on_paper
from .offer import PaperOffer


@dataclass(kw_only=True)
class PaperReader(Reader):
    """Reads offers whole where a page has cards that lead to them.

    `cards_of` gives the cards of the places that an object names.
    """

    request: object
    cards_of: Callable

    def section(self, afsnit, level: int) -> Section:
        section = super().section(afsnit, level)
        return replace(section, html=on_paper(section.html, self.say))

    def _card(self, offer: Record) -> PaperOffer:
        found = offer.brain._unrestrictedGetObject()
        anchor = self._anchors.take(f"tilbud-{found.getId()}")
        return PaperOffer(found, self.request, anchor, self.cards_of)


@dataclass(frozen=True)
class Entry:
    """A line of the table of contents, and those below it."""

    text: str
    anchor: str
    inner: tuple["Entry", ...] = ()


def entry(section: Section) -> Entry:
    """A section with its offers and the sections in it."""
    offers = (Entry(offer.heading, offer.anchor) for offer in section.cards)
    inner = (*offers, *map(entry, section.sections))
    return Entry(f"{section.number} {section.heading}".strip(), section.anchor, inner)


def entries(sections: Iterable[Section]) -> tuple[Entry, ...]:
    """The lines of several sections; one without a heading gives those that stand in it."""
    found = [entry(section) for section in sections]
    return tuple(each for one in found for each in ([one] if one.text else one.inner))
