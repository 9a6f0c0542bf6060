"""One section with what stands in it."""

from functools import cached_property

from Acquisition import aq_inner, aq_parent
from Products.Five.browser.pagetemplatefile import ViewPageTemplateFile

from servicedeklaration.content.afsnit import IAfsnit

from ..pages.data import Link
from ..pages.reading import ReadingPage
from ..pages.sections import Reader
from ..pages.text import fitted
from .row import Neighbours, neighbours, row_inside, row_of


class SectionView(ReadingPage):
    """One Afsnit, with its offers and the sections in it."""

    _article = ViewPageTemplateFile("section.pt")
    _text = ViewPageTemplateFile("text.pt")

    @property
    def body(self) -> str:
        return self.piece(self._article)

    @property
    def text(self) -> str:
        """What the document itself says, kept ready."""
        return self.ready("text", self._text)

    @property
    def title(self) -> str:
        return f"{self.context.number or ''} {self.context.title}".strip()

    @property
    def cited(self):
        return self.context

    @property
    def html(self) -> str:
        return fitted(self.context, "body", 1)

    @cached_property
    def _reader(self) -> Reader:
        return Reader(self.context, self.url_of, self.say)

    @property
    def cards(self) -> tuple:
        return self._reader.cards(self.context)

    @cached_property
    def sections(self) -> tuple:
        reader = self._reader
        return tuple(reader.section(inner, 2) for inner in reader.afsnit(self.context))

    @property
    def headings(self) -> list[Link]:
        return [Link(f"{s.number} {s.heading}".strip(), f"#{s.anchor}") for s in self.sections]

    @property
    def trail(self) -> tuple[Link, ...]:
        """Up through the sections that it stands in."""
        above, found = aq_parent(aq_inner(self.context)), []
        while IAfsnit.providedBy(above):
            words = f"{above.number or ''} {above.title}".strip()
            found.insert(0, Link(words, self.url_of(above.getPhysicalPath())))
            above = aq_parent(aq_inner(above))
        return (*super().trail, *found)

    @property
    def neighbours(self) -> Neighbours:
        """The sections before and after it, in what it stands in."""
        above = aq_parent(aq_inner(self.context))
        row = row_inside if IAfsnit.providedBy(above) else row_of
        path = "/".join(self.context.getPhysicalPath())
        return neighbours(row(above, self.url_of, self.say), path)
