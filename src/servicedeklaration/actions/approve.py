"""Approve: the committee has decided, and the edition is sealed."""

from dataclasses import dataclass, replace
from datetime import date
from typing import Any

from ..content import amended
from ..i18n import _
from .days import read_day, reasons_against_days, set_days
from .deciding import DecidingAction
from .events import EditionApproved
from .make_pack import reasons_of_pack
from .refusal import Reason
from .sealing import reasons_against_sealing, seal


@dataclass
class Approve(DecidingAction):
    """pending → approved. Nothing in the edition changes after this.

    `in_force_from` None: the decision's. `in_force_until` None: until the next edition.
    """

    in_force_from: date | None = None
    in_force_until: date | None = None

    transition = "approve"
    event = EditionApproved
    decision_needed = True

    def __post_init__(self) -> None:
        """The first day stands both in the decision and on the edition."""
        super().__post_init__()
        if self.decision is not None:
            first = self.in_force_from or self.decision.in_force_from
            self.in_force_from = first
            self.decision = replace(self.decision, in_force_from=first)

    @classmethod
    def read(cls, data: dict[str, Any]) -> dict[str, Any]:
        """Days as ISO text become dates."""
        return read_day(read_day(super().read(data), "in_force_from"), "in_force_until")

    def reasons(self) -> list[Reason]:
        """What is missing in the decision, days in the wrong order, amendments that are written,
        and an agenda that was printed with another text."""
        return self.reasons_of_decision() + self.reasons_of_text()

    def reasons_of_decision(self) -> list[Reason]:
        """What speaks against the decision, whichever edition it is about."""
        days = reasons_against_days(self.in_force_from, self.in_force_until)
        return super().reasons_of_decision() + days

    def reasons_of_text(self) -> list[Reason]:
        """What speaks against this edition, whatever was decided."""
        against = self.reasons_of_meeting() + self.reasons_of_amendments()
        return against + reasons_of_pack(self.edition) + reasons_against_sealing(self.edition)

    def reasons_of_amendments(self) -> list[Reason]:
        """That there are some: the committee would approve another text than it was shown."""
        return [_amended()] if amended.amendments(self.edition) else []

    def act(self) -> None:
        """Set the days, keep the decision, seal both with the text."""
        set_days(self.edition, self.in_force_from, self.in_force_until)
        super().act()
        seal(self.edition)


def _amended() -> Reason:
    return Reason(
        _(
            "reason_amended",
            default="Changes have been written in: approve with amendments, or remove them.",
        ),
        place="@@godkend-med-aendringer",
    )
