"""`find-hjaelp`: a few plain questions, and the offers that fit the answers.

Every answer is in the page's address. Nothing of one visitor is kept for another.
"""

from functools import cached_property

from Products.Five.browser.pagetemplatefile import ViewPageTemplateFile

from servicedeklaration import clock
from servicedeklaration.content.offers import OffersInForce
from servicedeklaration.finder.asked import Asked, read_asked
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
from servicedeklaration.law.links import LawLink
from servicedeklaration.vocabularies.municipalities import municipalities

from ..pages.data import Link
from ..pages.page import Page
from .fields import Field, Form
from .paging import Turn, turns
from .results import Results
from .rights import UNNAMED, law_on
from .told import told
from .ways import PAGE, Ways

NAME = "find-hjaelp"
_SUGGESTED = 3
"""How many ways on an empty result offers."""


class Finder(Page):
    """The finder."""

    body = ViewPageTemplateFile("finder.pt")
    listing = ViewPageTemplateFile("results.pt")
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
    def asked(self) -> Asked:
        """What the visitor answered."""
        return read_asked(self.request.form, self._is_known)

    def _is_known(self, question: Question, value: str) -> bool:
        """Whether one can ask for it; for places and subjects also where there are no offers."""
        if question is MUNICIPALITY:
            return value in municipalities(self.context)
        if question is SUBJECT:
            return value in known_subjects() or value in self._found.by_answers.values(question)
        return value in question.choices

    @cached_property
    def _found(self) -> OffersInForce:
        return OffersInForce(clock.today())

    @cached_property
    def _form(self) -> Form:
        return Form(self._found.by_answers, self.asked, self.say)

    @cached_property
    def results(self) -> Results:
        """The offers found."""
        return Results(self._found, self.asked, self.request.form.get(PAGE), self.say)

    @cached_property
    def ways(self) -> Ways:
        """The ways on."""
        return Ways(self.canonical_url, self.asked, self.say)

    @property
    def first_fields(self) -> list[Field]:
        """The questions that everyone sees: where there are several municipalities, which; who,
        and about what.
        """
        asked = [self._form.field(question) for question in (WHOM, SUBJECT)]
        return [*self._worth_asking(MUNICIPALITY), *asked]

    @property
    def age(self) -> Field:
        return self._form.field(AGE)

    @property
    def wishes(self) -> list[Field]:
        """What one can ask for by a single tick."""
        return [self._form.field(question) for question in (ANONYMOUS, REFERRAL)]

    @cached_property
    def more_fields(self) -> list[Field]:
        """The questions that fewer need."""
        return self._worth_asking(FORM)

    def _worth_asking(self, question: Question) -> list[Field]:
        """A question, if there is something to choose between or it was answered; else []."""
        field = self._form.field(question)
        return [field] if len(field.choices) > 1 or field.taken else []

    @property
    def more_taken(self) -> bool:
        return any(each.taken for each in self.more_fields)

    @property
    def right(self) -> LawLink | None:
        """The law that gives what is asked, whatever the offers say; None for none."""
        return law_on(self.asked, clock.today())

    @property
    def right_words(self) -> str:
        return self.say(UNNAMED)

    @property
    def told(self) -> str:
        """How many offers there are, in a sentence."""
        return self.say(told(self.results.fit.count, self.asked))

    @property
    def nearest(self) -> list[Link]:
        """The ways on where nothing fits."""
        return [self.ways.to(near) for near in self.results.nearest(_SUGGESTED)]

    @property
    def pages(self) -> list[Turn]:
        """The ways to other pages of results; [] where there is only one."""
        here = self.results.page
        return [
            Turn(str(number), self.ways.url(self.asked, number), number == here, gap)
            for number, gap in turns(here, self.results.pages)
        ]
