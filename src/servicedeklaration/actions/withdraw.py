"""Withdraw: an approved edition no longer counts."""

from dataclasses import dataclass

from ..clock import today
from .events import EditionWithdrawn
from .reasoned import ReasonedAction
from .withdrawal import Withdrawal, keep


@dataclass
class Withdraw(ReasonedAction):
    """approved → withdrawn. Text, decision and seal stay; day and reason are shown to everyone."""

    transition = "withdraw"
    event = EditionWithdrawn

    def act(self) -> None:
        """Keep the day and the reason."""
        keep(self.edition, Withdrawal(today(), self.reason))
        self.edition.reindexObject()
