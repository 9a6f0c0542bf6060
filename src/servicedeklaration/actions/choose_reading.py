"""Choose reading: whether tracked changes in a Word file count."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from content_import.settings import ACCEPTED, REJECTED

from ..i18n import _
from .importing import decider, iso
from .refusal import Reason
from .rereading import Rereading


@dataclass
class ChooseReading(Rereading):
    """The text with its tracked changes ("accepted"), or the one before them ("rejected").

    `by`: the name of the one who chooses; "": the current user. `day` None: today.
    """

    reading: str
    by: str = ""
    day: date | None = None

    change = "choose_reading"

    def reasons(self) -> list[Reason]:
        """No tracked changes, a reading that is none."""
        against = [*super().reasons(), *without_changes(self.pending.result)]
        return against + unknown_reading(self.reading)

    def choices(self) -> dict:
        """The choices with the reading, and who chose it."""
        return self.pending.choices | chosen(self.reading, self.by, self.day)


def without_changes(result: Mapping | None) -> list[Reason]:
    """The reason against a choice about what an import result, or record, hasn't got."""
    if (result or {}).get("changes"):
        return []
    return [Reason(_("reason_no_changes", default="The file has no tracked changes."))]


def unknown_reading(reading: str) -> list[Reason]:
    """The reason against what is neither of the two readings."""
    if reading in (ACCEPTED, REJECTED):
        return []
    words = _("reason_no_reading", default="Choose which of the two readings counts.")
    return [Reason(words, "reading")]


def chosen(reading: str, by: str, day: date | None) -> dict[str, str]:
    """A choice of reading, as it is kept."""
    return {"reading": reading, "by": decider(by), "day": iso(day)}
