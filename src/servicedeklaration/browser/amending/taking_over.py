"""@@udvalgets-aendringer"""

from collections.abc import Callable, Mapping
from typing import Any

from ...actions.refusal import Reason
from ...actions.take_over_amendments import TakeOverAmendments
from ...content import amended
from ...i18n import _
from ..course.form import CourseForm
from .shown import AmendedText


class TakeOverForm(CourseForm):
    """Makes the changes that a text was sent back with in the draft, in one click."""

    title = _("heading_take_over", default="Changes from the committee")
    lead = _(
        "lead_take_over",
        default="The committee wrote these changes before it sent the text back. You can make "
        "them in the draft now, and go on editing it.",
    )
    button = _("button_take_over", default="Make the changes in the draft")
    done = _("done_take_over", default="The committee's changes are made in the draft.")

    def action(self, values: Mapping[str, str]) -> Callable[[], Any]:
        return TakeOverAmendments(self.context)

    def is_offered(self) -> bool:
        return not self.reasons_beforehand()

    def reasons_beforehand(self) -> list[Reason]:
        return TakeOverAmendments(self.context).reasons()

    @property
    def above(self) -> str:
        """The changes that fit the draft, and the draft with them; "" where none can be made."""
        if not self.is_offered():
            return ""
        found = amended.fitting(self.context)
        return AmendedText(self.context, self.request, found, removable=False).listing()
