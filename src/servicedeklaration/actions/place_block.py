"""Place block: a person says where a piece of the text belongs, or that it is left out."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from ..i18n import _
from .importing import decider, iso
from .refusal import Reason
from .rereading import Rereading


@dataclass
class PlaceBlock(Rereading):
    """A block of the source goes to another place in the result; `to` "": it is left out.

    `where` is the place of any piece of the block. `by`: the name of the one who decides, which
    is kept; "": the current user. `day` None: today.
    """

    where: Mapping[str, int]
    to: str
    by: str = ""
    day: date | None = None

    change = "place_block"

    def reasons(self) -> list[Reason]:
        """A place that the source hasn't got; what the importer objects comes with the reading."""
        return [*super().reasons(), *_unknown(self.pending.result or {}, self.where)]

    def choices(self) -> dict:
        """The choices with this one, in place of an earlier one about the block."""
        new = {
            "where": dict(self.where),
            "to": self.to,
            "by": decider(self.by),
            "day": iso(self.day),
        }
        return self.pending.choices | {"placements": [*others(self.pending, self.where), new]}


def others(pending, where: Mapping[str, int]) -> list[dict]:
    """The placements that are about other blocks than the one with a piece at the place."""
    pieces = wheres_of_block(pending.result or {}, where)
    return [each for each in pending.choices["placements"] if each["where"] not in pieces]


def wheres_of_block(result: Mapping, where: Mapping[str, int]) -> list[Mapping]:
    """The places of all pieces of the block that has a piece at the place."""
    ledger = result.get("ledger", ())
    numbers = {entry.get("block") for entry in ledger if entry["where"] == where} - {None}
    return [where, *(entry["where"] for entry in ledger if entry.get("block") in numbers)]


def _unknown(result: Mapping, where: Mapping[str, int]) -> list[Reason]:
    if any(entry["where"] == where for entry in result.get("ledger", ())):
        return []
    return [Reason(_("reason_no_such_block", default="The file has no text there."), "where")]
