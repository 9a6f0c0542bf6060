"""Choose reading: whether tracked changes in a Word file count."""

from dataclasses import dataclass
from datetime import date

from content_import.settings import ACCEPTED, REJECTED

from ..i18n import _
from .importing import iso, person
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
        """A reading that is none."""
        return [*super().reasons(), *unknown_reading(self.reading)]

    def choices(self) -> dict:
        """The choices with the reading, and who chose it."""
        return self.pending.choices | chosen(self.reading, self.by, self.day)


def unknown_reading(reading: str) -> list[Reason]:
    """The reason against what is neither of the two readings."""
    if reading in (ACCEPTED, REJECTED):
        return []
    words = _("reason_no_reading", default="Choose which of the two readings counts.")
    return [Reason(words, "reading")]


def chosen(reading: str, by: str, day: date | None) -> dict[str, str]:
    """A choice of reading, as it is kept."""
    return {"reading": reading, "by": person(by), "day": iso(day)}
