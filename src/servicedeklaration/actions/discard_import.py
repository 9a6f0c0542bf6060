"""Discard import: a file that was handed in is forgotten."""

from dataclasses import dataclass

from plone import api
from zope.event import notify

from ..content.pending import PendingImport, remove_pending
from .events import PendingImportDiscarded
from .importing import not_yours
from .log import note
from .reading import clear_once_kept
from .refusal import Reason, refuse_if


@dataclass
class DiscardImport:
    """The file, and what was understood of it, go; a draft that was made of it stays."""

    pending: PendingImport

    def reasons(self) -> list[Reason]:
        """One who may not import."""
        return not_yours()

    def __call__(self) -> None:
        """Forget it, or raise Refused."""
        refuse_if(self.reasons())
        clear_once_kept(self.pending.folder)
        remove_pending(api.portal.get(), self.pending)
        note("discard_import", self.pending.sha256)
        notify(PendingImportDiscarded(self.pending))
