"""How an address with a day in it is answered."""

from datetime import date
from functools import cached_property

from Products.Five.browser import BrowserView
from zExceptions import NotFound
from zope.interface import implementer
from zope.publisher.interfaces import IPublishTraverse

from servicedeklaration import clock
from servicedeklaration.content.current import may_see
from servicedeklaration.editions.as_of import AsOf
from servicedeklaration.editions.days import read_iso_day, read_written_day

from ..address.names import find_by_path, lasting_url
from ..address.topics import lasting_topic_url, topic_named
from ..topics import Topic
from .archive import Archive, question_url
from .asked import AskedPage, NoDayPage
from .on_day import page_on_day, topic_on_day
from .silence import MissingPartPage, SilencePage


@implementer(IPublishTraverse)
class AsOfAddress(BrowserView):
    """`pr` asks for a day, `pr/<day>/<names>` answers; NotFound where nothing was ever approved.

    Search engines are told to leave it out: the same text has its own lasting address.
    """

    def __init__(self, context, request):
        super().__init__(context, request)
        self.names: tuple[str, ...] = ()

    def publishTraverse(self, request, name: str):
        """Take a name from the address: the day first, then the names in the edition."""
        self.names = (*self.names, name)
        return self

    @cached_property
    def archive(self) -> Archive:
        return Archive(self.context)

    def __call__(self) -> str:
        if self.archive.is_empty:
            raise NotFound(self.__name__)
        self.request.response.setHeader("X-Robots-Tag", "noindex")
        if not self.names:
            return self._asked()
        day = read_iso_day(self.names[0])
        if day is None:
            return self._show(NoDayPage, 404, written=self.names[0])
        return self._answer(day, self.names[1:])

    def _asked(self) -> str:
        """Send a filled-in form on to the day's address; an empty one asks."""
        written = self.request.form.get("dag")
        if not isinstance(written, str) or not written.strip():
            return self._show(AskedPage)
        day = read_written_day(written)
        if day is None:
            return self._show(NoDayPage, 400, written=written)
        return self.request.response.redirect(question_url(self.context, day))

    def _answer(self, day: date, names: tuple[str, ...]) -> str:
        answer = self.archive.on(day)
        if answer.edition is None:
            return self._show(SilencePage, 404 if names else 200, answer=answer)
        edition = self.archive.edition(answer.edition)
        found = find_by_path(edition, names)
        if found is None and len(names) == 1 and may_see(edition):
            topic = topic_named(edition, names[0])
            if topic is not None:
                return self._topic(edition, topic, answer)
        if found is None or not may_see(found):
            return self._show(MissingPartPage, 404, answer=answer, names=names)
        if day == clock.today():
            return self.request.response.redirect(lasting_url(found))
        return page_on_day(found, self.request, self.archive, answer)()

    def _topic(self, edition, topic: Topic, answer: AsOf) -> str:
        if answer.day == clock.today():
            return self.request.response.redirect(lasting_topic_url(edition, topic))
        return topic_on_day(edition, topic, self.request, self.archive, answer)()

    def _show(self, page: type, status: int = 200, **known) -> str:
        """Render a page about the Publikation, which is given what is known."""
        self.request.response.setStatus(status)
        shown = page(self.context, self.request)
        for name, value in {"archive": self.archive, **known}.items():
            setattr(shown, name, value)
        return shown()
