"""A page about one import that waits; its id stands in the address."""

from zExceptions import NotFound
from zope.interface import implementer
from zope.publisher.interfaces import IPublishTraverse

from ...content.pending import PendingImport, get_pending
from .gone import GonePage
from .page import ImportPage


@implementer(IPublishTraverse)
class PendingPage(ImportPage):
    """`<site>/@@<page>/<id>`; a page that says so where nothing waits under the id."""

    id = ""

    def __call__(self) -> str:
        if self.id and get_pending(self.context, self.id) is None:
            return GonePage(self.context, self.request)()
        return super().__call__()

    def publishTraverse(self, request, name: str):
        """Take the id from the address."""
        if self.id:
            raise NotFound(name)
        self.id = name
        return self

    @property
    def pending(self) -> PendingImport:
        """The import; it may change while a step is carried out."""
        found = get_pending(self.context, self.id)
        if found is None:
            raise NotFound(self.id)
        return found

    @property
    def review_url(self) -> str:
        """The page where it is looked through."""
        return f"{self.portal_url}/@@gennemse-import/{self.pending.id}"

    @property
    def create_url(self) -> str:
        """The page where a draft is made of it."""
        return f"{self.portal_url}/@@opret-kladde/{self.pending.id}"

    @property
    def source_url(self) -> str:
        """The file that was handed in."""
        return f"{self.portal_url}/@@importens-kilde/{self.pending.id}"
