"""`@@redaktionel-rettelse`"""

from collections.abc import Callable, Mapping
from dataclasses import replace
from typing import Any

from ...actions.refusal import Reason
from ...actions.start_correction import StartCorrection
from ...i18n import _
from ..course.fields import REASON
from ..course.form import CourseForm


class StartCorrectionForm(CourseForm):
    """Begins a correction of the edition in force."""

    title = _("heading_start_correction", default="Editorial correction")
    lead = _(
        "lead_start_correction",
        default="For slips in an approved text: spelling, telephone numbers, addresses and links. "
        "You get a draft to mend them in and publish it yourself, without the committee. "
        "What the municipality promises or demands is decided by the committee: make a new edition "
        "for that.",
    )
    button = _("button_start_correction", default="Make a draft")
    done = _("done_start_correction", default="The draft is ready. Mend the slips in it.")
    fields = (
        replace(
            REASON,
            label=_("label_correction_reason", default="What is wrong"),
            help=_(
                "help_correction_reason",
                default="For example: The telephone number was wrong. Everybody can read it when "
                "the correction is published.",
            ),
        ),
    )

    def action(self, values: Mapping[str, str]) -> Callable[[], Any]:
        return StartCorrection(self.context, values["reason"])

    def reasons_beforehand(self) -> list[Reason]:
        return [r for r in StartCorrection(self.context).reasons() if r.field != "reason"]

    def is_offered(self) -> bool:
        return not self.reasons_beforehand()

    def next_url(self, result: Any) -> str:
        return result.absolute_url()
