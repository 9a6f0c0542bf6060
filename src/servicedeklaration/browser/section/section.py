"""One section with what stands in it."""

from functools import cached_property

from Products.Five.browser.pagetemplatefile import ViewPageTemplateFile

from ..pages.edition_page import EditionPage
from ..pages.sections import Reader
from ..pages.text import fitted


class SectionView(EditionPage):
    """One Afsnit, with its offers and the sections in it."""

    body = ViewPageTemplateFile("section.pt")

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

    @property
    def sections(self) -> tuple:
        reader = self._reader
        return tuple(reader.section(inner, 2) for inner in reader.afsnit(self.context))
