"""`<site>/h/<code>`: leads from a letter to the exact text of the exact edition."""

from functools import cached_property

from Products.Five.browser import BrowserView
from Products.Five.browser.pagetemplatefile import ViewPageTemplateFile
from zope.i18n import translate
from zope.interface import implementer
from zope.publisher.interfaces import IPublishTraverse

from servicedeklaration.content.cited import cited_under
from servicedeklaration.i18n import _

from ..pages.data import Link
from ..pages.hidden import hide
from ..pages.page import Page
from .reference import Reference, topic_of


@implementer(IPublishTraverse)
class ShortAddress(BrowserView):
    """`h/<code>` leads to a text, `h/<code>/<place>` to one topic of an edition.

    A code that nothing bears answers as one whose text is hidden: as an address that isn't there.
    """

    def __init__(self, context, request):
        super().__init__(context, request)
        self.names: tuple[str, ...] = ()

    def publishTraverse(self, request, name: str):
        """Take a name from the address: the code, then the place of the topic."""
        self.names = (*self.names, name)
        return self

    def __call__(self) -> str:
        found = self.references
        if not found:
            hide(self)
        if len(found) > 1:
            return _chosen_from(self.context, self.request, found)
        return self.request.response.redirect(found[0].target)

    @cached_property
    def references(self) -> list[Reference]:
        """What the address may mean: one text, unless two have the same code."""
        if len(self.names) not in (1, 2):
            return []
        code, *place = self.names
        found = [(obj, topic_of(obj, place[0]) if place else None) for obj in cited_under(code)]
        return [Reference(obj, topic, self._say) for obj, topic in found if topic or not place]

    def _say(self, message) -> str:
        return translate(message, context=self.request)


def _chosen_from(site, request, references: list[Reference]) -> str:
    page = WhichTextPage(site, request)
    page.references = references
    request.response.setStatus(300)
    return page()


class WhichTextPage(Page):
    """Asks which of several texts with the same code is meant."""

    body = ViewPageTemplateFile("which.pt")
    references: list[Reference]

    @property
    def title(self) -> str:
        return self.say(_("cite_which", default="Which text do you mean?"))

    @property
    def links(self) -> list[Link]:
        return [Link(each.line, each.target) for each in self.references]
