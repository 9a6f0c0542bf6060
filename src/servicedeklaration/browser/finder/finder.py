"""`find-hjaelp`: a few plain questions, and the offers that fit the answers.

Every answer is in the page's address. Nothing of one visitor is kept for another.
"""

from functools import cached_property
from urllib.parse import urlencode

from Products.Five.browser.pagetemplatefile import ViewPageTemplateFile

from servicedeklaration import clock
from servicedeklaration.content.offers import OffersInForce
from servicedeklaration.finder.asked import Asked, read_asked
from servicedeklaration.finder.counting import Fit, unsaid
from servicedeklaration.finder.nearest import nearest
from servicedeklaration.finder.questions import (
    AGE,
    ANONYMOUS,
    FORM,
    MUNICIPALITY,
    REFERRAL,
    SUBJECT,
    WHOM,
    Question,
)
from servicedeklaration.finder.subjects import known_subjects
from servicedeklaration.i18n import _
from servicedeklaration.vocabularies.municipalities import municipalities

from ..pages.data import Link
from ..pages.page import Page
from .cards import Cards, OfferCard
from .fields import Field, Form
from .labels import chip_words, unsaid_words
from .paging import Turn, turns
from .told import nearest_words, told

NAME = "find-hjaelp"
PAGE = "side"
PER_PAGE = 20
_SUGGESTED = 3
"""How many ways on an empty result offers."""


class Finder(Page):
    """The finder."""

    body = ViewPageTemplateFile("finder.pt")
    stylesheets = ("pages.css", "finder.css")
    scripts = ("finder.js",)

    def prepare(self) -> None:
        """What one looks for is kept in no shared cache, and told to no other site."""
        headers = self.request.response
        headers.setHeader("Referrer-Policy", "same-origin")
        if self.request.form:
            headers.setHeader("Cache-Control", "private, no-cache")

    @property
    def title(self) -> str:
        return self.say(_("finder_title", default="Find help"))

    @property
    def canonical_url(self) -> str:
        return f"{self.portal_url}/{NAME}"

    @cached_property
    def _found(self) -> OffersInForce:
        return OffersInForce(clock.today())

    @cached_property
    def asked(self) -> Asked:
        return read_asked(self.request.form, self._is_known)

    def _is_known(self, question: Question, value: str) -> bool:
        """Whether one can ask for it; for places and subjects also where there are no offers."""
        if question is MUNICIPALITY:
            return value in municipalities(self.context)
        if question is SUBJECT:
            return value in known_subjects() or value in self._offers.values(question)
        return value in question.choices

    @property
    def _offers(self):
        return self._found.by_answers

    @cached_property
    def _fit(self) -> Fit:
        return self._offers.fit(self.asked)

    @cached_property
    def _form(self) -> Form:
        return Form(self._offers, self.asked, self.say)

    @property
    def first_fields(self) -> list[Field]:
        """The questions that everyone sees: who, and about what."""
        return [self._form.field(question) for question in (WHOM, SUBJECT)]

    @property
    def age(self) -> Field:
        return self._form.field(AGE)

    @property
    def wishes(self) -> list[Field]:
        """What one can ask for by a single tick."""
        return [self._form.field(question) for question in (ANONYMOUS, REFERRAL)]

    @cached_property
    def more_fields(self) -> list[Field]:
        """The questions that fewer need; of municipalities only where there are several."""
        fields = [self._form.field(question) for question in (FORM, MUNICIPALITY)]
        return [each for each in fields if len(each.choices) > 1 or each.taken]

    @property
    def more_taken(self) -> bool:
        return any(each.taken for each in self.more_fields)

    @property
    def told(self) -> str:
        return self.say(told(self._fit.count, self.asked))

    @property
    def chips(self) -> list[Link]:
        """What was chosen, each with the way to the same without it."""
        taken = [(q, value) for q in self.asked.questions for value in self.asked.of(q)]
        return [
            Link(chip_words(q, value, self.say), self._url(self.asked.without_choice(q, value)))
            for q, value in taken
        ]

    @cached_property
    def nearest(self) -> list[Link]:
        """The ways on where nothing fits."""
        if self._fit.count or not self.asked.questions:
            return []
        return [
            Link(
                self.say(nearest_words(self._dropped(near.dropped), near.count)),
                self._url(near.asked),
            )
            for near in nearest(self._offers, self.asked)[:_SUGGESTED]
        ]

    def _dropped(self, questions: tuple[Question, ...]) -> str:
        """What is left out, in quotation marks: "»I en gruppe« og »17 år«"."""
        words = [chip_words(q, value, self.say) for q in questions for value in self.asked.of(q)]
        return " og ".join(f"»{word}«" for word in words)

    @property
    def wider(self) -> Link | None:
        """From what is made for a group of its own to what is for everyone; None elsewhere."""
        if self.asked.of(WHOM) not in (("ung",), ("gravid",)):
            return None
        text = _("finder_wider", default="See also the offers that are for everyone")
        chosen = {**self.asked.without(WHOM).chosen, WHOM.name: ("mig",)}
        return Link(self.say(text), self._url(Asked(chosen)))

    @cached_property
    def _ordered(self) -> list[tuple[int, bool]]:
        """The offers in order, and whether each plainly fits."""
        later = self._offers.special() if self.asked.of(WHOM) == ("mig",) else ()
        sure = self._found.in_order(self._fit.sure, later)
        maybe = self._found.in_order(self._fit.maybe, later)
        return [*((n, True) for n in sure), *((n, False) for n in maybe)]

    @cached_property
    def _page(self) -> int:
        """The number of the page of results, from 1; the last for one beyond."""
        written = self.request.form.get(PAGE, "")
        asked = int(written) if isinstance(written, str) and _is_small_number(written) else 1
        return max(1, min(asked, self._pages))

    @property
    def _pages(self) -> int:
        return -(-len(self._ordered) // PER_PAGE)

    @cached_property
    def _shown(self) -> list[tuple[OfferCard, bool]]:
        start = (self._page - 1) * PER_PAGE
        here = self._ordered[start : start + PER_PAGE]
        cards = Cards(self.say)
        return [(self._card(cards, number), fits) for number, fits in here]

    def _card(self, cards: Cards, number: int) -> OfferCard:
        [record] = self._found.records([number])
        answers = self._found.answers(number)
        missing = unsaid_words(unsaid(answers, self.asked), self.say)
        return cards.card(record.getObject(), answers, missing)

    @property
    def fitting(self) -> list[OfferCard]:
        """The cards of what plainly fits."""
        return [card for card, fits in self._shown if fits]

    @property
    def possible(self) -> list[OfferCard]:
        """The cards of what may fit."""
        return [card for card, fits in self._shown if not fits]

    @property
    def pages(self) -> list[Turn]:
        """The ways to other pages of results; [] where there is only one."""
        return [
            Turn(str(number), self._url(self.asked, number), number == self._page, gap)
            for number, gap in turns(self._page, self._pages)
        ]

    def _url(self, asked: Asked, page: int = 1) -> str:
        pairs = [*asked.pairs, *([(PAGE, str(page))] if page > 1 else [])]
        return f"{self.canonical_url}?{urlencode(pairs)}" if pairs else self.canonical_url


def _is_small_number(text: str) -> bool:
    return text.isascii() and text.isdigit() and len(text) < 5
