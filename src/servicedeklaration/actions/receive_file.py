"""Receive file: somebody hands in a document, and it is read."""

from dataclasses import dataclass
from typing import Any

from zope.event import notify

from ..clock import now
from ..content.pending import PendingImport, add_pending, find_pending, plain_name
from ..content.works import find_imported
from ..i18n import _
from .events import PendingImportChanged
from .importing import not_yours
from .log import actor, note
from .refusal import Reason, refuse_if
from .rereading import read


@dataclass(frozen=True)
class Received:
    """Where a file is now: it waits in `pending`, or was imported into `edition` before."""

    pending: PendingImport | None = None
    edition: Any = None


@dataclass
class ReceiveFile:
    """A file becomes a pending import. One that can't be read is refused, and nothing kept.

    The very same file twice gives what became of it the first time. `by`: the id of the one who
    hands it in; "": the current user.
    """

    site: Any
    data: bytes
    name: str
    by: str = ""

    def reasons(self) -> list[Reason]:
        """One who may not import, a file without a name."""
        nameless = [] if plain_name(self.name) else [_no_file()]
        return not_yours() + nameless

    def __call__(self) -> Received:
        """Read the file, or raise Refused in the importer's words."""
        refuse_if(self.reasons())
        pending = PendingImport(self.data, self.name, self.by or actor(), now())
        edition = find_imported(pending.sha256)
        waiting = find_pending(self.site, pending.sha256)
        if edition is not None or waiting is not None:
            return Received(waiting if edition is None else None, edition)
        read(pending, pending.choices)
        add_pending(self.site, pending)
        note("receive_file", pending.sha256)
        notify(PendingImportChanged(pending))
        return Received(pending)


def _no_file() -> Reason:
    return Reason(_("reason_no_file", default="Choose a file."), "file")
