"""Read again: a file that could not be read, or whose reading was cut off."""

from dataclasses import dataclass

from ..content.pending import READING
from .importing import not_yours
from .reading import clear_once_kept
from .refusal import Reason
from .rereading import Rereading, busy


@dataclass
class ReadAgain(Rereading):
    """The file is read anew with the choices that were made, also while a reading hangs."""

    change = "read_again"

    def reasons(self) -> list[Reason]:
        """One who may not import, a draft that is there already."""
        return not_yours() + ([] if self.pending.state == READING else busy(self.pending))

    def choices(self) -> dict:
        """The ones that were asked for last."""
        clear_once_kept(self.pending.folder)
        return self.pending.wanted or self.pending.choices
