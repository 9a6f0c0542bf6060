"""Create draft: what was understood of a file becomes a draft edition."""

from dataclasses import dataclass, field

from plone import api
from zope.event import notify

from ..content.pending import READING, REFUSED, PendingImport, edition_of
from ..content.works import find_imported
from ..i18n import _
from .events import PendingImportChanged
from .import_document import ImportDocument, Outcome, Statement
from .importing import not_yours
from .refusal import Reason, refuse_if


@dataclass
class CreateDraft:
    """A pending import becomes content; it is kept, so that the import can be undone.

    What nobody has decided yet stops the submission of the draft, not its making. `register`:
    a document that states its approval is registered as approved, if the user may do that.
    """

    pending: PendingImport
    statement: Statement = field(default_factory=Statement)
    register: bool = False

    @property
    def municipality_missing(self) -> bool:
        """Whether the person has to say which municipality the document is about."""
        said = {**self.pending.result["publication"], **self.statement.publication}
        return not said.get("municipality")

    def reasons(self) -> list[Reason]:
        """A file that wasn't understood or has been imported, and all that ImportDocument says."""
        against = not_yours() + _not_ready(self.pending)
        return against or self._import().reasons()

    def __call__(self) -> Outcome:
        """Make the draft, or raise Refused with nothing written."""
        refuse_if(self.reasons())
        outcome = self._import()()
        self.pending.edition_uid = outcome.edition.UID()
        notify(PendingImportChanged(self.pending))
        return outcome

    def _import(self) -> ImportDocument:
        return ImportDocument(
            api.portal.get(),
            self.pending.result,
            self.pending.source.data,
            self.statement,
            self.register,
            self.pending.id,
        )


def _not_ready(pending: PendingImport) -> list[Reason]:
    if pending.state == READING:
        return [Reason(_("reason_still_reading", default="The file is still being read."))]
    if pending.state == REFUSED or pending.result is None:
        return [Reason(pending.message)]
    known = edition_of(pending) or find_imported(pending.sha256)
    return [] if known is None else [_imported(known)]


def _imported(edition) -> Reason:
    return Reason(
        _(
            "reason_imported",
            default="The file has been imported already, as “${title}”.",
            mapping={"title": edition.title},
        )
    )
