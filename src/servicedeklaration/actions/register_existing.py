"""Register existing: the document had been approved before it came here."""

from dataclasses import dataclass
from datetime import date
from typing import Any

from ..i18n import _
from .completeness import left_over
from .days import read_day, reasons_against_days, set_days
from .deciding import DecidingAction
from .events import EditionRegistered
from .refusal import Reason
from .sealing import reasons_against_sealing, seal


@dataclass
class RegisterExisting(DecidingAction):
    """draft → approved, for administrators and the importer.

    `decision` is as much as the document tells, with `where` in it the approval stands; None:
    it tells nothing, and the page says so. It may lack what a new decision must have.
    """

    in_force_from: date | None = None
    in_force_until: date | None = None

    transition = "register_existing"
    event = EditionRegistered

    @classmethod
    def read(cls, data: dict[str, Any]) -> dict[str, Any]:
        """Days as ISO text become dates."""
        return read_day(read_day(super().read(data), "in_force_from"), "in_force_until")

    def reasons(self) -> list[Reason]:
        """No first day, days in the wrong order, remarks that are left, what is undecided."""
        reasons = reasons_against_days(self.in_force_from, self.in_force_until)
        if self.in_force_from is None:
            reasons.insert(0, _no_first_day())
        return reasons + left_over(self.edition) + reasons_against_sealing(self.edition)

    def act(self) -> None:
        """Set the days, keep the decision, seal both with the text."""
        set_days(self.edition, self.in_force_from, self.in_force_until)
        super().act()
        seal(self.edition)


def _no_first_day() -> Reason:
    return Reason(
        _("reason_no_first_day", default="Write from which day the edition is in force."),
        "in_force_from",
    )
