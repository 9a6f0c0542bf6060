"""`@@henvis`: the line for a letter, the short address and the QR code of a text."""

from Products.Five.browser.pagetemplatefile import ViewPageTemplateFile
from zExceptions import NotFound

from servicedeklaration.behaviors.edition import IEdition
from servicedeklaration.citation.qr import qr_svg
from servicedeklaration.content.cited import can_be_cited
from servicedeklaration.content.state import state_of
from servicedeklaration.content.walk import parts
from servicedeklaration.editions.states import PUBLIC_STATES
from servicedeklaration.i18n import _

from ..pages.data import Link
from ..pages.edition_page import EditionPage
from ..pages.page import Page
from ..pages.sections import topic_sections
from .reference import Reference


class CitePage(EditionPage):
    """How to refer to an edition, a section or an offer; `afsnit` names a topic of an edition.

    Only decided texts can be cited: whoever may see another is told so.
    """

    body = ViewPageTemplateFile("page.pt")
    stylesheets = (*Page.stylesheets, "citation.css")

    def prepare(self) -> None:
        super().prepare()
        if not self._finds_topic:
            raise NotFound(self.__name__)
        if state_of(self.edition) not in PUBLIC_STATES:
            self.request.response.setHeader("Cache-Control", "private, no-store")

    @property
    def _finds_topic(self) -> bool:
        return "afsnit" not in self.request.form or self.reference.topic is not None

    @property
    def cited(self):
        return self.context

    @property
    def reference(self) -> Reference:
        return self.shown

    @property
    def can_be_cited(self) -> bool:
        return can_be_cited(self.context)

    @property
    def title(self) -> str:
        named = {"title": self.reference.title}
        return self.say(_("cite_title", default="Refer to “${title}”", mapping=named))

    @property
    def canonical_url(self) -> str:
        return self._own_url("@@henvis")

    @property
    def trail(self) -> tuple[Link, ...]:
        above = () if IEdition.providedBy(self.context) else (self.work,)
        return (*above, Link(self.reference.title, self.reference.target))

    @property
    def shown_address(self) -> str:
        """The short address as one types it."""
        return self.reference.address.partition("://")[2]

    @property
    def qr_svg(self) -> str:
        return qr_svg(self.reference.address)

    @property
    def downloads(self) -> list[Link]:
        """The QR code as files for letters."""
        svg = _("cite_get_svg", default="Get the QR code for printing (SVG)")
        png = _("cite_get_png", default="Get the QR code as a picture (PNG)")
        return [
            Link(self.say(svg), self._own_url("@@henvis.svg")),
            Link(self.say(png), self._own_url("@@henvis.png")),
        ]

    @property
    def others(self) -> list[Link]:
        """From a whole edition to what stands in it, so that a letter names the exact place."""
        if not IEdition.providedBy(self.context) or self.reference.topic is not None:
            return []
        here = f"{self.context.absolute_url()}/@@henvis?afsnit="
        topics = [Link(t.heading, f"{here}{t.anchor}") for t in self._topics]
        return [*topics, *map(self._link_to, parts(self.context))]

    @property
    def _topics(self) -> list:
        return topic_sections(self.context, self.say)

    def _link_to(self, part) -> Link:
        name = f"{part.number or ''} {part.title}".strip()
        return Link(name, f"{part.absolute_url()}/@@henvis")

    def _own_url(self, view: str) -> str:
        url = f"{self.context.absolute_url()}/{view}"
        return f"{url}?{self.reference.query}" if self.reference.query else url
