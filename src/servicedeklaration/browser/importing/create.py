"""`@@opret-kladde/<id>`: what would be made, and what would change; then the draft itself."""

from collections.abc import Mapping
from functools import cached_property
from typing import ClassVar

from Products.Five.browser.pagetemplatefile import ViewPageTemplateFile
from zExceptions import NotFound
from zope.component import getUtility
from zope.schema.interfaces import IVocabularyFactory

from content_import.vocabulary.field_names import kind_name

from ...actions.create_draft import CreateDraft
from ...actions.import_document import Statement
from ...actions.refusal import Reason, Refused
from ...content.differences import NextEdition, differences
from ...content.pending import UNDERSTOOD
from ...i18n import _
from ..redline.items import Shower, ShownItem
from ..redline.redline import RedlinePage
from .page import ImportPage
from .pending_page import PendingPage

PICK = _("create_pick", default="Pick the municipality on the list.")


class CreatePage(PendingPage):
    """The last look before the draft."""

    body = ViewPageTemplateFile("create.pt")
    runs = RedlinePage.runs
    stylesheets = (*ImportPage.stylesheets, "redline.css")
    steps: ClassVar = {"create": "create"}

    def prepare(self) -> None:
        if self.pending.state != UNDERSTOOD:
            raise NotFound(self.id)

    @property
    def title(self) -> str:
        return self.say(_("create_draft_title", default="Make a draft of it"))

    @property
    def edition_title(self) -> str:
        """What the draft will be called."""
        return self.pending.result["edition"]["title"]

    @property
    def kind(self) -> str:
        return kind_name(self.pending.result["edition"]["@type"])

    @cached_property
    def next_edition(self) -> NextEdition | None:
        """The known work that this is a new version of; None: it is a new work."""
        return differences(self.context, self.pending, self.publication)

    @property
    def asks_municipality(self) -> bool:
        """Whether the document doesn't say which municipality it is of."""
        return CreateDraft(self.pending).municipality_missing

    @property
    def municipalities(self) -> list:
        factory = getUtility(IVocabularyFactory, "servicedeklaration.municipalities")
        return list(factory(self.context))

    @cached_property
    def municipality(self) -> str:
        """The municipality that the person has picked, else the one that the document seems to
        name; "" for none."""
        if not self.asks_municipality:
            return ""
        return self.request.form.get("municipality", "") or self._named_municipality()

    @property
    def is_ready(self) -> bool:
        """Whether it is known whose work it is, so that a draft can be made."""
        return bool(self.municipality) or not self.asks_municipality

    @property
    def publication(self) -> Mapping[str, str]:
        """What the person states of the work."""
        return {"municipality": self.municipality} if self.municipality else {}

    @property
    def differences(self) -> list[ShownItem]:
        """What would be different from the edition before, as a page shows it."""
        known = self.next_edition
        url = known.edition.absolute_url()
        shower = Shower(url, url, self.pending.result["edition"].get("headings") or {}, self.say)
        return [item for _difference, item in shower.items(known.differences)]

    def create(self) -> str:
        """Make the draft; give its address."""
        if not self.is_ready:
            raise Refused([Reason(PICK, "municipality")])
        outcome = CreateDraft(self.pending, Statement(publication=self.publication))()
        self.tell(_("draft_created", default="The draft is made. Only staff can see it."))
        return outcome.edition.absolute_url()

    def _named_municipality(self) -> str:
        """The one on the site's list whose name the document gives as its municipality."""
        said = [
            entry["text"].lower()
            for entry in self.pending.result["ledger"]
            if entry["to"] == "publication/municipality"
        ]
        named = (term for term in self.municipalities if f"{term.title.lower()} kommune" in said)
        return next((term.token for term in named), "")
