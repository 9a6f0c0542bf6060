"""One offer: what it is, whom it is for, and how to get started."""

from functools import cached_property

from Acquisition import aq_inner, aq_parent
from plone import api
from Products.Five.browser.pagetemplatefile import ViewPageTemplateFile

from servicedeklaration.content.afsnit import IAfsnit
from servicedeklaration.i18n import _

from ..pages.data import Fact, Link, Section
from ..pages.edition_page import EditionPage
from ..pages.text import fitted, html_of
from ..words.sentences import first_sentence, says_more
from .facts import facts_of
from .start import start_of

SECTIONS = (
    ("purpose", "formaal", _("topic_purpose", default="Purpose")),
    ("activities", "aktiviteter", _("offer_activities", default="What happens")),
    ("body", "om-tilbuddet", _("offer_body", default="More about the offer")),
    ("target_group", "maalgruppe", _("topic_target_group", default="Who it is for")),
    ("price", "pris", _("topic_price", default="Price")),
)
SAID_AT_A_GLANCE = frozenset({"purpose", "target_group", "price"})
"""Fields whose first sentence stands on top; a section only repeats them when there is more."""


class OfferView(EditionPage):
    """One offer."""

    body = ViewPageTemplateFile("offer.pt")

    @property
    def cited(self):
        return self.context

    @cached_property
    def lead(self) -> str:
        """Its purpose in one sentence; else the first sentence of its text."""
        return first_sentence(html_of(self.context, "purpose") or html_of(self.context, "body"))

    @property
    def facts(self) -> list[Fact]:
        return facts_of(self.context, self.edition, self.work, self.say)

    @cached_property
    def contacts(self) -> list:
        """The offer's own places; else those of the edition and the whole work."""
        return self.cards_of(self.context) or self.cards_of(self.edition, self.publication)

    @cached_property
    def start(self) -> list:
        return start_of(self.edition, self.edition_url, self.say)

    @property
    def sections(self) -> list[Section]:
        return self.sections_below(1)

    def sections_below(self, level: int) -> list[Section]:
        """The offer's texts, each under a heading of the level after this one."""
        below = min(level + 1, 6)
        return [
            Section(anchor, self.say(heading), fitted(self.context, field, below), below)
            for field, anchor, heading in SECTIONS
            if self._has_section(field)
        ]

    def _has_section(self, field: str) -> bool:
        html = html_of(self.context, field)
        return bool(html) and (field not in SAID_AT_A_GLANCE or says_more(html))

    @property
    def _chapters(self) -> list:
        """The sections that the offer stands in, the outermost first."""
        above, found = aq_parent(aq_inner(self.context)), []
        while IAfsnit.providedBy(above):
            found.insert(0, above)
            above = aq_parent(aq_inner(above))
        return found

    @property
    def place(self) -> list[Fact]:
        """Where the offer stands: its number, chapter and document."""
        facts = [
            Fact(self.say(_("place_chapter", default="Chapter")), "", link=self._link_to(chapter))
            for chapter in self._chapters
        ]
        if self.context.number:
            facts.insert(
                0, Fact(self.say(_("place_number", default="Number")), self.context.number)
            )
        document = self.say(_("place_document", default="Document"))
        return [*facts, Fact(document, "", link=self.work)]

    def _link_to(self, chapter) -> Link:
        return Link(
            f"{chapter.number or ''} {chapter.title}".strip(),
            self.url_of(chapter.getPhysicalPath()),
        )

    @property
    def others_heading(self) -> str:
        chapters = self._chapters
        if not chapters:
            return self.say(_("heading_other_offers", default="Other offers"))
        text = _(
            "heading_others_in",
            default="Other offers in “${chapter}”",
            mapping={"chapter": chapters[-1].title},
        )
        return self.say(text)

    @property
    def others(self) -> list[Link]:
        """The other offers beside this one, from the catalogue."""
        above = aq_parent(aq_inner(self.context))
        brains = api.content.find(
            above,
            depth=1,
            portal_type="Indsats",
            show_inactive=True,
            sort_on="getObjPositionInParent",
        )
        here = "/".join(self.context.getPhysicalPath())
        return [
            Link(brain.Title, self.url_of(tuple(brain.getPath().split("/"))))
            for brain in brains
            if brain.getPath() != here
        ]
