"""What the transitions that need a reason have in common."""

from dataclasses import dataclass
from typing import Any

from ..i18n import _
from .refusal import Reason
from .transition import TransitionAction


@dataclass
class ReasonedAction(TransitionAction):
    """A transition that needs a reason in words; empty: the comment is the reason.

    The workflow's history shows the reason as its comment.
    """

    reason: str = ""

    def __post_init__(self) -> None:
        """Reason and comment stand in for each other."""
        super().__post_init__()
        self.reason = (self.reason or self.comment).strip()
        self.comment = self.comment or self.reason

    def told(self) -> dict[str, Any]:
        """The reason; the comment too where it says something else."""
        found = super().told()
        if self.comment == self.reason:
            found.pop("comment", None)
        return {**found, "reason": self.reason}

    def reasons(self) -> list[Reason]:
        """No reason in words."""
        missing = Reason(_("reason_no_reason", default="Write why."), "reason")
        return super().reasons() if self.reason else [missing, *super().reasons()]
