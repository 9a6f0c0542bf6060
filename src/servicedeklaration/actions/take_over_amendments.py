"""Take over amendments: those that a text was sent back with are made in the draft."""

from dataclasses import dataclass
from typing import Any

from plone import api
from zope.event import notify

from ..content import amended
from ..content.state import is_editable, state_of
from ..editions.changes import reasons_against_change
from ..i18n import _
from .amending import write_amendments
from .events import AmendmentsTakenOver
from .log import as_one, record
from .refusal import NOT_YOURS, Reason, refuse_if


@dataclass
class TakeOverAmendments:
    """The committee's changes are written into the draft, by one who may change it.

    What no longer fits, since the draft has been changed meanwhile, is left in the list.
    """

    edition: Any

    def reasons(self) -> list[Reason]:
        """A text that can't be changed, or not by this user; no change that fits it."""
        if not is_editable(self.edition):
            return [Reason(words) for words in reasons_against_change(state_of(self.edition))]
        if not api.user.has_permission("Modify portal content", obj=self.edition):
            return [NOT_YOURS]
        if not amended.fitting(self.edition):
            return [_nothing_to_take_over()]
        return []

    def __call__(self) -> None:
        """Write them, or raise Refused."""
        refuse_if(self.reasons())
        made = amended.fitting(self.edition)
        with as_one():
            write_amendments(self.edition, made)
        left = [each for each in amended.amendments(self.edition) if each not in made]
        amended.set_amendments(self.edition, left)
        record("take_over_amendments", self.edition, amendments=[each.key for each in made])
        notify(AmendmentsTakenOver(self.edition, self))


def _nothing_to_take_over() -> Reason:
    return Reason(
        _(
            "reason_nothing_to_take_over",
            default="There are no changes from the committee that fit the draft.",
        )
    )
