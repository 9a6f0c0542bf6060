"""`<udgave>/@@aendringer`: what is different from the edition before, or from another one."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import cached_property
from urllib.parse import parse_qsl

from Products.Five.browser.pagetemplatefile import ViewPageTemplateFile
from zExceptions import NotFound

from servicedeklaration.content.edition_name import name_among_others
from servicedeklaration.content.redlines import (
    Redline,
    edition_before,
    edition_named,
    others,
    redline,
)
from servicedeklaration.content.state import state_of
from servicedeklaration.editions.states import PUBLIC_STATES
from servicedeklaration.i18n import _
from servicedeklaration.redline import FactChange, summarize

from ..pages.data import Link
from ..pages.edition_page import EditionPage
from ..pages.page import Page
from ..pages.validity import state_title, validity_line
from .items import Shower, ShownItem
from .narrowed import Narrowed, asks_for_part, narrowed
from .sums import ShownFact, name_of, sentence_of

EVERYTHING = "alt"
"""The value of `vis` that shows the whole text."""


@dataclass(frozen=True)
class Side:
    """One of the two editions; `told` says from when it counts, or in what state it is."""

    id: str
    title: str
    url: str
    told: str


class RedlinePage(EditionPage):
    """What is different between two editions. `fra` names the one before, `vis` "alt" shows all;
    `del` and `afsnit` narrow it to a part or a topic.

    An edition that the visitor may not see answers as one that isn't there.
    """

    body = ViewPageTemplateFile("redline.pt")
    runs = ViewPageTemplateFile("runs.pt")
    stylesheets = (*Page.stylesheets, "redline.css")
    only: Narrowed | None = None
    """What the comparison is narrowed to; None: nothing is left out."""

    def prepare(self) -> None:
        super().prepare()
        name = self.request.form.get("fra") or ""
        self.before = self._named(name) if name else edition_before(self.context)
        compared = [each for each in (self.before, self.context) if each is not None]
        if not all(state_of(each) in PUBLIC_STATES for each in compared):
            self.request.response.setHeader("Cache-Control", "private, no-store")
        if asks_for_part(self.request.form):
            self.only = self._narrowed(compared)

    def _narrowed(self, compared: list) -> Narrowed:
        """What is named may be gone from both, when it is compared with an earlier one."""
        form = self.request.form
        found = narrowed(compared, form, self.say) or narrowed(others(self.context), form, self.say)
        if found is None:
            raise NotFound(self.__name__)
        return found

    @property
    def asked_too(self) -> list[tuple[str, str]]:
        """What the address asks for beside the edition before, for the form that asks for another:
        names and values."""
        everything = [("vis", EVERYTHING)] if self.shows_everything else []
        return (parse_qsl(self.only.query) if self.only else []) + everything

    def _named(self, name):
        found = edition_named(self.context, name) if isinstance(name, str) else None
        if found is None:
            raise NotFound(self.__name__)
        return found

    @property
    def title(self) -> str:
        text = _("redline_title", default="Changes: ${title}", mapping={"title": self.work.text})
        return self.say(text)

    @property
    def address(self) -> str:
        return f"{self.context.absolute_url()}/@@aendringer"

    @property
    def canonical_url(self) -> str:
        if self.before is None:
            return self.address
        return f"{self.address}?fra={self.before.getId()}"

    @property
    def trail(self) -> tuple[Link, ...]:
        history = self.say(_("redline_trail", default="All editions"))
        return (self.work, Link(history, f"{self.publication.absolute_url()}/udgaver"))

    @property
    def shows_everything(self) -> bool:
        return self.request.form.get("vis") == EVERYTHING

    @property
    def other_view(self) -> Link:
        """The same comparison with all of the text, or with the changes alone."""
        if self.shows_everything:
            only = _("redline_show_changes", default="Show only what changed")
            return Link(self.say(only), self._url())
        whole = _("redline_show_all", default="Show the whole text")
        return Link(self.say(whole), self._url(f"vis={EVERYTHING}"))

    def _url(self, *more: str) -> str:
        """The same comparison, as narrow as it is."""
        return "&".join((self.canonical_url, *([self.only.query] if self.only else []), *more))

    @cached_property
    def redline(self) -> Redline:
        found = redline(self.before, self.context, self.shows_everything)
        if self.only is None:
            return found
        differences = self.only.of(found.differences)
        return replace(found, differences=differences, summary=summarize(differences))

    @cached_property
    def sides(self) -> list[Side]:
        """The edition before, if there is one, and this one."""
        return [self._side(each) for each in (self.before, self.context) if each is not None]

    @cached_property
    def choices(self) -> list[Side]:
        """The editions that this one can be compared with."""
        return [self._side(each) for each in others(self.context)]

    def _side(self, edition) -> Side:
        told = validity_line(self.editions, edition, self.say) or state_title(edition)
        return Side(edition.getId(), name_among_others(edition), edition.absolute_url(), told)

    @cached_property
    def _shown(self) -> list:
        if self.before is None:
            return []
        addresses = self.before.absolute_url(), self.context.absolute_url()
        headings = self.context.headings or {}
        shower = Shower(*addresses, headings, self.say, self.shows_everything)
        return shower.items(self.redline.differences)

    @property
    def items(self) -> list[ShownItem]:
        return [item for _difference, item in self._shown]

    @property
    def summary(self) -> str:
        """What changed in one sentence; that nothing did, or that there is nothing before."""
        if self.before is None:
            return self.say(_("redline_first", default="There is no edition before this one."))
        summary = self.redline.summary
        if not summary.same_text:
            return sentence_of(summary, self.say)
        if self.only is not None:
            return self.say(_("redline_same_part", default="Nothing was changed in this text."))
        if summary.adoption:
            text = _(
                "redline_same_text",
                default="The text is the same. Only the edition's own name, days or note differ.",
            )
        else:
            text = _("redline_same", default="Nothing is different: the text is the same.")
        return self.say(text)

    @property
    def facts(self) -> list[ShownFact]:
        return list(self._facts())

    def place_of(self, fact: FactChange) -> ShownItem:
        """The item that a fact that changed stands in."""
        return next(item for difference, item in self._shown if difference is fact.difference)

    def _facts(self) -> Iterator[ShownFact]:
        shower = Shower("", "", self.context.headings or {}, self.say)
        for fact in self.redline.summary.facts:
            item, labels = self.place_of(fact), shower.labels(fact.difference)
            name = self.say(name_of(fact))
            where = ": ".join(dict.fromkeys((item.heading, labels.label(fact.field))))
            gone, new = (
                tuple(str(word) for word in labels.words(fact.field, values) if word is not None)
                for values in (fact.gone, fact.new)
            )
            yield ShownFact(name[0].upper() + name[1:], where, f"#{item.anchor}", gone, new)
