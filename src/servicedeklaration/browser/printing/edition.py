"""An edition as a document to be printed."""

from dataclasses import replace
from functools import cached_property
from typing import Any
from urllib.parse import urlsplit

from Products.Five.browser.pagetemplatefile import ViewPageTemplateFile

from servicedeklaration import clock
from servicedeklaration.content.places import is_public, is_public_with_text
from servicedeklaration.content.state import state_of
from servicedeklaration.editions.states import PUBLIC_STATES
from servicedeklaration.i18n import _

from ..pages.css import quoted
from ..pages.data import Link, Section
from ..pages.sections import in_order, topic_sections
from ..places import municipality_name
from ..publication.edition import EditionView
from .markup import on_paper
from .reader import Entry, PaperReader, entries

NO_HOST = "nohost"
"""What Zope calls the host in a command, which serves nobody."""
UNDER_WAY = frozenset({"draft", "withdrawn"})
"""Statuses that the reader is warned of; what the rest says of days stands in the validity."""


class PaperEdition(EditionView):
    """The reading view of an edition, whole: each offer stands where the page has a card."""

    index = ViewPageTemplateFile("edition.pt")
    paper = ViewPageTemplateFile("paper.pt")
    whole = ViewPageTemplateFile("whole.pt")

    def __call__(self) -> str:
        self.prepare()
        return self.index()

    @property
    def address(self) -> str:
        """The lasting address of this edition, also when another takes over."""
        return self.edition.absolute_url()

    @property
    def short_address(self) -> str:
        """The address as it is typed."""
        return _typed(self.address)

    @property
    def sheet_address(self) -> str:
        """What every sheet has: the address for letters, once the edition is decided."""
        return _typed(super().sheet_address if self.cite_url else self.address)

    @property
    def link(self) -> str | None:
        """The address as a link; None from a command, where it would lead nowhere."""
        return None if urlsplit(self.address).hostname == NO_HOST else self.address

    @property
    def author(self) -> str:
        return municipality_name(self.publication.municipality)

    @property
    def made_on(self) -> str:
        """The day of printing as ISO text, for the document's properties; the time of day would
        make another file of the same document."""
        return clock.today().isoformat()

    @property
    def warning(self):
        """What the text is while it doesn't count; None otherwise."""
        notice = self.notice
        return notice if notice is not None and notice.kind in UNDER_WAY else None

    @property
    def sheet_style(self) -> str:
        """The style that prints edition, address, day and number on every sheet."""
        foot = " · ".join(filter(None, (self.title, self.edition_label, self.sheet_address)))
        day = self.say(_("printed_on", default="Printed ${day}", mapping={"day": self.printed_on}))
        page = self.say(_("print_page", default="page"))
        of = self.say(_("print_page_of", default="of"))
        number = f"{quoted(f'{page} ')} counter(page) {quoted(f' {of} ')} counter(pages)"
        return (
            f"@page {{ @bottom-left {{ content: {quoted(foot)}; }} "
            f"@bottom-right {{ content: {quoted(day)} '\\a ' {number}; }} }}"
        )

    @property
    def introduction(self) -> str:
        return on_paper(super().introduction, self.say)

    @property
    def opening(self) -> tuple[tuple[Any, str, Any], ...]:
        """On paper one reads from the beginning: the introduction stands before the offers."""
        return tuple(reversed(super().opening))

    @property
    def legal_basis_text(self) -> str:
        return on_paper(super().legal_basis_text, self.say)

    def shows_place(self, place) -> bool:
        """Whether everyone may see the place, whoever has it printed: paper is handed on.

        Of a text that isn't public yet: whether everyone may when it is.
        """
        is_open = state_of(self.edition) in PUBLIC_STATES
        return is_public(place) if is_open else is_public_with_text(place)

    @cached_property
    def _reader(self) -> PaperReader:
        return PaperReader(
            self.edition, self.url_of, self.say, request=self.request, cards_of=self.cards_of
        )

    @cached_property
    def sections(self) -> list[Section]:
        topics = topic_sections(self.edition, self.say)
        return in_order(
            [replace(each, html=on_paper(each.html, self.say)) for each in topics],
            [self._reader.section(part, 2) for part in self._chapters[1]],
        )

    @cached_property
    def table_of_contents(self) -> list[Entry]:
        """The document's headings, with the page's own around them."""
        inner = {"tilbud": entries(self.offers)}
        inner.update((each.anchor, entries([each])[0].inner) for each in self.sections)
        return [self._entry(link, inner) for link in self.headings]

    def _entry(self, link: Link, inner) -> Entry:
        anchor = link.url.removeprefix("#")
        return Entry(link.text, anchor, inner.get(anchor, ()))


def _typed(address: str) -> str:
    """An address as it is typed; from a command, which knows no host, the path alone."""
    place = urlsplit(address)
    return place.path if place.hostname == NO_HOST else f"{place.netloc}{place.path}"
