"""One offer on paper, with all that the document says of it."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace

from ..offer.facts import own_facts
from ..offer.offer import OfferView
from ..pages.data import Fact, Section
from ..pages.text import html_of
from ..words.sentences import says_more
from .markup import on_paper


@dataclass(frozen=True)
class PrintedOffer:
    """An offer under a heading of a level: what it says of itself, nothing of the whole edition."""

    anchor: str
    heading: str
    level: int
    lead: str
    facts: tuple[Fact, ...]
    sections: tuple[Section, ...]
    laws: list
    contacts: list
    number: str = ""
    """Stands in the heading."""


class PaperOffer(OfferView):
    """Reads one offer; `anchor` is its place in the document.

    `cards_of` gives the cards of the places that an object names.
    """

    def __init__(self, context, request, anchor: str, cards_of: Callable):
        super().__init__(context, request)
        self.anchor, self._cards_of = anchor, cards_of

    @property
    def heading(self) -> str:
        return f"{self.context.number or ''} {self.context.title}".strip()

    def at(self, level: int) -> PrintedOffer:
        """The offer as a part of the document; no heading is deeper than the sixth."""
        purpose = html_of(self.context, "purpose")
        return PrintedOffer(
            anchor=self.anchor,
            heading=self.heading,
            level=min(level, 6),
            lead=self.lead if purpose and not says_more(purpose) else "",
            facts=tuple(self._facts()),
            sections=tuple(map(self._printed, self.sections_below(level))),
            laws=self.legal_basis,
            contacts=self._cards_of(self.context),
        )

    def _printed(self, section: Section) -> Section:
        anchor = f"{self.anchor}-{section.anchor}"
        return replace(section, anchor=anchor, html=on_paper(section.html, self.say))

    def _facts(self) -> Iterator[Fact]:
        """The facts that no section below says in full."""
        for fact in own_facts(self.context, self.say):
            if fact.link is None:
                yield fact
            elif fact.note:
                yield Fact(fact.term, fact.note)
