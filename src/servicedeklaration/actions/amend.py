"""Amend: the secretary writes down what the committee changes in a text that lies before it."""

from dataclasses import dataclass
from typing import Any

from zope.event import notify

from ..amendments import Amendment
from ..content import amended
from .approve_with_amendments import ApproveWithAmendments
from .events import EditionAmended
from .log import record
from .proposing import prepared, reasons_against_amendments, together
from .refusal import Reason, refuse_if


@dataclass
class Amend:
    """Write amendments beside the pending text, which stays as it was submitted.

    Each of them can be taken back until the edition is approved with them.
    """

    edition: Any
    amendments: tuple[Amendment, ...]

    def reasons(self) -> list[Reason]:
        """A text that isn't the user's to amend now, and amendments that don't fit it."""
        return not_to_amend(self.edition) or reasons_against_amendments(
            self.edition, prepared(self.edition, self.amendments)
        )

    def __call__(self) -> None:
        """Keep the amendments after those that are written, or raise Refused."""
        refuse_if(self.reasons())
        new = prepared(self.edition, self.amendments)
        amended.set_amendments(self.edition, together(self.edition, new))
        record("amend", self.edition, amendments=[each.key for each in new])
        notify(EditionAmended(self.edition, self))


def not_to_amend(edition) -> list[Reason]:
    """Why the user can't amend an edition now: its state, or who he is."""
    action = ApproveWithAmendments(edition)
    return [] if action.is_open() else [action.not_open()]
