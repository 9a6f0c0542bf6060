"""One topic of an edition, at an address of its own."""

from functools import cached_property

from Products.Five.browser.pagetemplatefile import ViewPageTemplateFile
from zExceptions import NotFound

from ..address.topics import topic_url
from ..citation.reference import Reference
from ..editors.readable import words_for_staff
from ..pages.data import Link
from ..pages.reading import ReadingPage
from ..pages.sections import heading_of
from ..pages.text import fitted
from ..topics import Topic
from .row import Neighbours, neighbours, row_of


class TopicView(ReadingPage):
    """What an edition says of a topic; the address says of which, see `address.traversal`."""

    _article = ViewPageTemplateFile("section.pt")
    _text = ViewPageTemplateFile("text.pt")

    topic: Topic | None = None
    cards: tuple = ()
    sections: tuple = ()

    @property
    def body(self) -> str:
        return self.piece(self._article)

    def prepare(self) -> None:
        super().prepare()
        if self.topic is None:
            raise NotFound(self.__name__)

    @property
    def text(self) -> str:
        """What the document itself says of the topic, kept ready."""
        return self.ready("text", self._text, self.topic.field)

    @cached_property
    def shown(self) -> Reference:
        return Reference(self.edition, self.topic, self.say)

    @property
    def title(self) -> str:
        return heading_of(self.edition, self.topic, self.say)

    @property
    def html(self) -> str:
        return fitted(self.edition, self.topic.field, 1)

    @property
    def canonical_url(self) -> str:
        return topic_url(self.edition, self.topic, self.url_of)

    @property
    def cited(self):
        return self.edition

    @property
    def cite_url(self) -> str:
        """The page on how to refer to this topic; "" while the text may change."""
        url = super().cite_url
        return f"{url}?{self.shown.query}" if url else ""

    @property
    def sheet_address(self) -> str:
        return self.shown.address if self.cite_url else self.canonical_url

    @property
    def lix(self) -> str:
        return words_for_staff(self.edition, self.say, self.topic.field)

    @property
    def trail(self) -> tuple[Link, ...]:
        return (self.work,)

    @property
    def neighbours(self) -> Neighbours:
        return neighbours(row_of(self.edition, self.url_of, self.say), self.topic.field)
