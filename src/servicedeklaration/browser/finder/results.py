"""The offers that fit what is asked, a page at a time. Only those shown are woken."""

from dataclasses import dataclass
from functools import cached_property
from typing import Any

from servicedeklaration.content.offers import OffersInForce
from servicedeklaration.finder.asked import Asked
from servicedeklaration.finder.counting import Fit, unsaid
from servicedeklaration.finder.nearest import Nearest, nearest
from servicedeklaration.finder.questions import WHOM

from .cards import Cards, OfferCard
from .labels import unsaid_words

PER_PAGE = 20


@dataclass
class Results:
    """What was found; `written` is the page number as it stands in the address."""

    found: OffersInForce
    asked: Asked
    written: Any
    say: Any

    @cached_property
    def fit(self) -> Fit:
        return self.found.by_answers.fit(self.asked)

    def nearest(self, most: int) -> list[Nearest]:
        """What comes nearest where nothing fits; [] elsewhere."""
        if self.fit.count or not self.asked.questions:
            return []
        return nearest(self.found.by_answers, self.asked)[:most]

    @property
    def fitting(self) -> list[OfferCard]:
        """The cards of what plainly fits, on this page."""
        return [card for card, fits in self._shown if fits]

    @property
    def possible(self) -> list[OfferCard]:
        """The cards of what may fit, on this page."""
        return [card for card, fits in self._shown if not fits]

    @property
    def pages(self) -> int:
        """How many pages there are."""
        return -(-len(self._ordered) // PER_PAGE)

    @property
    def page(self) -> int:
        """The number of this page, from 1; the last for one beyond."""
        return max(1, min(_number(self.written), self.pages))

    @cached_property
    def _ordered(self) -> list[tuple[int, bool]]:
        """The offers in order, and whether each plainly fits; what says most comes first."""
        offers = self.found.by_answers
        later = offers.special() if self.asked.of(WHOM) == ("mig",) else ()
        missing = offers.missing(self.asked)
        sure = self.found.in_order(self.fit.sure, lambda n: n in later)
        maybe = self.found.in_order(self.fit.maybe, lambda n: (missing(n), n in later))
        return [*((n, True) for n in sure), *((n, False) for n in maybe)]

    @cached_property
    def _shown(self) -> list[tuple[OfferCard, bool]]:
        start = (self.page - 1) * PER_PAGE
        here = self._ordered[start : start + PER_PAGE]
        cards = Cards(self.say)
        return [(self._card(cards, number), fits) for number, fits in here]

    def _card(self, cards: Cards, number: int) -> OfferCard:
        [record] = self.found.records([number])
        answers = self.found.answers(number)
        missing = unsaid_words(unsaid(answers, self.asked), self.say)
        return cards.card(record.getObject(), missing)


def _number(written) -> int:
    """The number that is written; 1 for what is none, or longer than any page's."""
    fits = isinstance(written, str) and written.isascii() and written.isdigit()
    return int(written) if fits and len(written) < 6 else 1
