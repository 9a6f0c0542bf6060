"""Adopt reading: a long file has been read, and what was understood is kept."""

from dataclasses import dataclass

from zope.event import notify

from content_import import ContentImportError

from ..content.pending import READING, PendingImport
from ..i18n import _
from . import reading
from .events import PendingImportChanged
from .importing import not_yours
from .log import note
from .reading import progress
from .refusal import Reason, refuse_if
from .rereading import objections

__all__ = ["AdoptReading", "progress"]
LOST = _("reading_lost", default="The reading was interrupted. Read the file again.")


@dataclass
class AdoptReading:
    """The outcome of a reading is taken over, if it is there; else nothing changes.

    A file that can't be read is no refusal here: the pending import says what is wrong with it.
    """

    pending: PendingImport

    def reasons(self) -> list[Reason]:
        """One who may not import."""
        return not_yours()

    def __call__(self) -> str:
        """Give the state after it."""
        refuse_if(self.reasons())
        if self.pending.state == READING and self._adopt():
            note("adopt_reading", self.pending.sha256)
            notify(PendingImportChanged(self.pending))
        return self.pending.state

    def _adopt(self) -> bool:
        """Whether there was something to take over."""
        begun = reading.under_way(self.pending)
        if begun is None and reading.is_overdue(self.pending):
            self.pending.give_up(LOST)
            return True
        if begun is None or not begun.done:
            return False
        self._take(begun)
        return True

    def _take(self, begun) -> None:
        choices = self.pending.wanted
        reading.clear_once_kept(begun.folder)
        try:
            result = begun.result()
        except ContentImportError as error:
            self.pending.give_up(str(error))
            return
        against = objections(self.pending, choices, result)
        if against:
            self.pending.give_up(" ".join(against))
        else:
            self.pending.keep(result, choices)
