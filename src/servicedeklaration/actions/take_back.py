"""Take back: a choice about a pending import is as if it had never been made."""

from collections.abc import Mapping
from dataclasses import dataclass

from ..content.pending import NOTHING_CHOSEN
from .place_block import others
from .rereading import Rereading


@dataclass
class TakeBack(Rereading):
    """The placement of the block at `where` is taken back; None: the reading of the changes."""

    where: Mapping[str, int] | None = None

    change = "take_back"

    def choices(self) -> dict:
        """The choices without it."""
        if self.where is None:
            return NOTHING_CHOSEN | {"placements": self.pending.choices["placements"]}
        return self.pending.choices | {"placements": others(self.pending, self.where)}
