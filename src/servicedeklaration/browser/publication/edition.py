"""The page of an edition."""

from functools import cached_property
from typing import Any

from Products.Five.browser.pagetemplatefile import ViewPageTemplateFile

from servicedeklaration.content import records
from servicedeklaration.decisions.decision import CORRECTED
from servicedeklaration.decisions.words import sentence
from servicedeklaration.i18n import _
from servicedeklaration.vocabularies.titles import title_of

from ..amending.links import adopted_url
from ..consultation.links import consultation_now
from ..easyread.page import easy_read_link
from ..editors.box import editors_box
from ..follow.service import service_of
from ..pages.data import Link, Section
from ..pages.reading import ReadingPage
from ..pages.sections import Reader, cards_in, in_order, topic_sections
from ..pages.text import fitted
from ..pages.validity import coming
from ..whitebook.whitebook_page import whitebook_url
from .rights import rights_of
from .summary import summary_of

HEADING_DECISION = _("heading_decision_and_editions", default="Decision and editions")


class EditionView(ReadingPage):
    """One edition with all that stands in it."""

    _article = ViewPageTemplateFile("edition.pt")
    _top = ViewPageTemplateFile("top.pt")
    _text = ViewPageTemplateFile("text.pt")
    _end = ViewPageTemplateFile("end.pt")

    @property
    def body(self) -> str:
        return self.piece(self._article)

    @property
    def top(self) -> str:
        """What the edition is, since when it counts, and whom to call."""
        return self.piece(self._top)

    @property
    def end(self) -> str:
        """Where to turn to, and how the text came about."""
        return self.piece(self._end)

    @property
    def text(self) -> str:
        """What the document itself says, kept ready."""
        return self.ready("text", self._text, bool(self.contacts))

    @property
    def title(self) -> str:
        return self.edition.title or self.publication.title

    @property
    def trail(self) -> tuple[Link, ...]:
        """Up to the Publikation, from an edition that isn't shown at its address."""
        if self.is_in_force or self.context is self.publication:
            return ()
        return (Link(self.publication.title, self.publication_url),)

    @property
    def canonical_url(self) -> str:
        return self.edition_url

    @property
    def cited(self):
        return self.edition

    @property
    def kind(self) -> str:
        return self.say(title_of("servicedeklaration.kinds", self.publication.kind))

    @property
    def edition_label(self) -> str:
        return self.edition.edition_label or ""

    @property
    def linked_data(self) -> dict[str, Any] | None:
        """An institution's own description as its service, while it counts; else None."""
        if self.publication.kind != "Servicedeklaration" or not self.is_in_force:
            return None
        return service_of(self, self.lead, ((self.edition, self.publication),))

    @property
    def introduction(self) -> str:
        return fitted(self.edition, "introduction", 2)

    @property
    def legal_basis(self) -> list:
        return self.laws(self.edition)

    @property
    def legal_basis_text(self) -> str:
        return fitted(self.edition, "legal_basis_text", 2)

    @property
    def easy_read(self) -> Link | None:
        """The way to the easy-to-read text; None where the visitor may read none."""
        return easy_read_link(self)

    @property
    def summary(self) -> list:
        return summary_of(self.edition, self.say)

    @property
    def rights(self) -> list:
        return rights_of(self.edition, self.say, self._unnamed)

    @property
    def _unnamed(self) -> list[Link]:
        """The offers in which one can be anonymous, in the order of the page."""
        cards = (card for section in self.offers for card in cards_in(section))
        return [Link(card.title, card.url) for card in cards if card.url in self._reader.unnamed]

    @cached_property
    def _reader(self) -> Reader:
        return Reader(self.edition, self.url_of, self.say)

    @cached_property
    def _chapters(self) -> tuple[list, list]:
        """The Afsnit of the edition in its order: those with offers, and the rest."""
        chapters, rest = [], []
        for part in self._reader.afsnit(self.edition):
            (chapters if self._reader.holds_offers(part) else rest).append(part)
        return chapters, rest

    @cached_property
    def offers(self) -> list[Section]:
        """The chapters with offers, then the offers that stand in no chapter."""
        chapters = [self._reader.section(part, 3) for part in self._chapters[0]]
        loose = self._reader.cards(self.edition)
        if not loose:
            return chapters
        if not chapters:
            return [Section("", "", "", cards=loose)]
        heading = self.say(_("heading_other_offers", default="Other offers"))
        return [*chapters, Section("andre-tilbud", heading, "", 3, cards=loose)]

    @cached_property
    def sections(self) -> list[Section]:
        """What the edition says, topic by topic, and the sections without offers."""
        return in_order(
            topic_sections(self.edition, self.say),
            [self._reader.section(part, 2) for part in self._chapters[1]],
        )

    @property
    def opening(self) -> tuple[tuple[Any, str, Any], ...]:
        """What stands first: whether it is there, its place on the page, and its heading."""
        return (
            (self.offers, "tilbud", _("heading_offers", default="Help you can get")),
            (self.introduction, "indledning", _("heading_introduction", default="Introduction")),
        )

    @property
    def headings(self) -> list[Link]:
        """The table of contents; the page's own parts stand around those of the document."""
        after = (
            (
                self.legal_basis or self.legal_basis_text,
                "lovgrundlag",
                _("heading_legal_basis", default="Legal basis"),
            ),
            (self.contacts, "kontakt", self.contact_heading),
            (True, "beslutning", HEADING_DECISION),
        )
        own = [Link(f"{s.number} {s.heading}".strip(), f"#{s.anchor}") for s in self.sections]
        return [*self._links(self.opening), *own, *self._links(after)]

    @property
    def contact_heading(self) -> str:
        """The heading of the cards, kept ready: the document's own headings stand in its text."""
        return self.ready("contact heading", self._contact_heading)

    def _contact_heading(self) -> str:
        """Told apart from a section of that name in the document."""
        usual = self.say(_("heading_contact", default="Contact"))
        if usual.casefold() not in (section.heading.casefold() for section in self.sections):
            return usual
        return self.say(_("heading_contact_cards", default="Call, write or find your way"))

    def _links(self, parts) -> list[Link]:
        return [Link(self.say(heading), f"#{anchor}") for there, anchor, heading in parts if there]

    @property
    def adopted_url(self) -> str:
        """What the committee changed when it adopted the text; "" where it changed nothing."""
        return adopted_url(self.edition)

    @property
    def decisions(self) -> list[dict]:
        """Every decision about the edition; first that none is stated, when there is none."""
        decisions = self.editions.decisions(self.edition)
        if not decisions and self.editions.validity(self.edition).status == "draft":
            return []
        decided = any(decision.outcome != CORRECTED for decision in decisions)
        return [_laid_out(each) for each in (*([] if decided else [None]), *decisions)]

    @property
    def consultation(self) -> Link | None:
        """The way to a proposal that is in consultation, this edition or the next."""
        return consultation_now(self.editions.all, self.edition, self.say)

    @property
    def coming(self) -> Link | None:
        """The way to the edition that will take this one's place; None on pages of another day."""
        return None if self.notice else coming(self.editions, self.edition, self.say)

    @property
    def change_note(self) -> str:
        return self.edition.change_note or ""

    @property
    def pdf_url(self) -> str:
        """The edition as it is read on paper."""
        return f"{self.lasting_url}/@@pdf"

    @property
    def history_url(self) -> str:
        return f"{self.publication_url}/udgaver"

    @property
    def seal_url(self) -> str:
        """The page on how to check the edition; "" while it isn't sealed."""
        sealed = records.has_seal(self.edition)
        return f"{self.lasting_url}/@@forsegling" if sealed else ""

    @property
    def whitebook_url(self) -> str:
        """What came of the consultation; "" where nothing is published."""
        return whitebook_url(self.edition)

    @property
    def editors_box(self) -> str:
        return editors_box(self.edition, self.request)


def _laid_out(decision) -> dict:
    """A decision for the template; None: it is not stated. A correction's sentence says why."""
    quoted = decision is not None and decision.outcome != CORRECTED
    return {
        "sentence": sentence(decision),
        "wording": decision.wording if quoted else None,
        "minutes_url": decision.minutes_url if decision else None,
    }
