"""Approve with amendments: not open yet."""

from dataclasses import dataclass

from ..i18n import _
from .approve import Approve
from .refusal import Reason


@dataclass
class ApproveWithAmendments(Approve):
    """pending → approved, after the committee's changes were made in the pending text.

    It needs both redlines (submitted → adopted, in force → adopted), which are not there yet. So
    no form offers it, the workflow's guard is closed, and whoever calls it is told what to do
    instead.
    """

    transition = "approve_with_amendments"

    def reasons(self) -> list[Reason]:
        """Always the one reason that says what to do instead."""
        return [
            Reason(
                _(
                    "reason_amendments",
                    default="Approval with amendments can't be recorded yet. Send the edition "
                    "back, make the changes in the draft, submit it again and record the approval.",
                )
            )
        ]
