"""Approve with amendments: the committee has changed the text, and adopts it so."""

from dataclasses import dataclass, replace
from typing import Any

from ..clock import now
from ..content import amended
from ..content.tree import edition_tree
from ..i18n import _
from ..redline import compare
from .amending import opened_for_amendments, write_amendments
from .approve import Approve
from .completeness import remarks_left
from .log import actor
from .proposing import (
    KEY,
    Amendments,
    prepared,
    read_amendments,
    reasons_against_amendments,
    together,
)
from .refusal import Reason, Refused

PAGE = "@@godkend-med-aendringer"


@dataclass
class ApproveWithAmendments(Approve):
    """pending → approved, after the committee's changes were made in the pending text.

    `amendments` come after those that are written already; the text as it was submitted is kept
    beside the one that is sealed.
    """

    amendments: Amendments = ()

    transition = "approve_with_amendments"

    @classmethod
    def read(cls, data: dict[str, Any]) -> dict[str, Any]:
        """Amendments as JSON has them become Amendments."""
        data = super().read(data)
        return data | {KEY: read_amendments(data[KEY])} if KEY in data else data

    def reasons_of_amendments(self) -> list[Reason]:
        """That there are none, that they don't fit the text, and remarks that they leave in it."""
        new = prepared(self.edition, self.amendments)
        if against := reasons_against_amendments(self.edition, new):
            return against
        changes = together(self.edition, new)
        if not changes:
            return [_no_amendments()]
        left = remarks_left(amended.amended_tree(self.edition, changes))
        return [replace(reason, place=PAGE) for reason in left]

    def act(self) -> None:
        """Keep the text as it was submitted, write the amendments, and seal as approved."""
        changes = together(self.edition, prepared(self.edition, self.amendments))
        if amended.submitted(self.edition) is None:
            amended.keep_submitted(self.edition, actor(), now())
        amended.set_amendments(self.edition, changes)
        shown = amended.amended_tree(self.edition, changes)
        with opened_for_amendments(self.edition):
            write_amendments(self.edition, changes)
        if compare(shown, edition_tree(self.edition)):
            raise Refused([_not_as_shown()])
        super().act()


def _no_amendments() -> Reason:
    return Reason(
        _("reason_no_amendments", default="There are no changes. Choose “Approved”."), KEY, PAGE
    )


def _not_as_shown() -> Reason:
    return Reason(
        _(
            "reason_not_as_shown",
            default="The text did not become as it was shown. Write the changes again.",
        ),
        KEY,
        PAGE,
    )
