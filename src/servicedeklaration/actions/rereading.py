"""What the choices of a person about a pending import have in common: it is read anew."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, ClassVar

from zope.event import notify

from content_import import ContentImportError

from ..clock import now
from ..content.pending import CREATED, READING, PendingImport
from ..i18n import _
from . import reading
from .events import PendingImportChanged
from .importing import not_yours
from .log import note
from .refusal import Reason, Refused, refuse_if

Choices = Mapping[str, Any]
REFUSED_PLACEMENT = "placement-refused"


@dataclass
class Rereading:
    """A change of the choices; the result that comes of it is kept, or Refused says why not."""

    pending: PendingImport

    change: ClassVar[str]

    def reasons(self) -> list[Reason]:
        """One who may not import, a reading that isn't done, a draft that is there already."""
        return not_yours() + busy(self.pending)

    def choices(self) -> Choices:
        """The choices after the change."""
        raise NotImplementedError

    def __call__(self) -> str:
        """Read anew, and give the state; "reading" where it takes longer."""
        refuse_if(self.reasons())
        read(self.pending, self.choices())
        note(self.change, self.pending.sha256)
        notify(PendingImportChanged(self.pending))
        return self.pending.state


def busy(pending: PendingImport) -> list[Reason]:
    """Why the choices can't be changed now."""
    if pending.state == READING:
        return [Reason(_("reason_still_reading", default="The file is still being read."))]
    if pending.state == CREATED:
        return [
            Reason(
                _(
                    "reason_draft_made",
                    default="The draft has been made. Undo the import first, or change the draft.",
                )
            )
        ]
    return []


def read(pending: PendingImport, choices: Choices) -> None:
    """Read a file with choices: what comes soon is kept or Refused, else it is waited for."""
    begun = reading.begin(pending.source.data, pending.name, choices)
    if not begun.wait(reading.PATIENCE):
        pending.begin(str(begun.folder), now(), choices)
        return
    try:
        result = reading.finish(begun)
    except ContentImportError as error:
        raise Refused([Reason(str(error))]) from error
    refuse_if([Reason(words) for words in objections(pending, choices, result)])
    pending.keep(result, choices)


def objections(pending: PendingImport, choices: Choices, result: Mapping) -> list[str]:
    """What the importer says against the placements that are new in the choices."""
    known = pending.choices["placements"]
    new = [each["where"] for each in choices["placements"] if each not in known]
    return [
        finding["message"]
        for finding in result.get("findings", ())
        if finding["code"] == REFUSED_PLACEMENT and finding["where"] in new
    ]
