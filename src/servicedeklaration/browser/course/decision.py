"""@@registrer-beslutning"""

from collections.abc import Callable, Mapping
from dataclasses import replace
from functools import partial
from typing import Any
from urllib.parse import urlencode

from ...actions.approve import Approve
from ...actions.postpone import Postpone
from ...actions.refusal import Reason, refuse_if
from ...actions.reject import Reject
from ...actions.send_back import SendBack
from ...decisions.decision import AMENDED
from ...decisions.reasons import NO_OUTCOME
from ...editions.states import TRANSITIONS
from ...i18n import _
from .deciding import DecidingForm
from .fields import (
    DECISION_FIELDS,
    IN_FORCE_FROM,
    IN_FORCE_UNTIL,
    REASON,
    Field,
    decision_from,
)

KINDS = {
    TRANSITIONS[kind.transition].outcome: kind for kind in (Approve, Postpone, SendBack, Reject)
}
"""Outcome → the action that records it."""

OUTCOME = Field(
    "outcome",
    _("label_outcome", default="What was decided"),
    "choice",
    required=True,
    choices=(
        ("", _("choose_outcome", default="Choose what was decided")),
        ("godkendt", _("outcome_approved", default="Approved")),
        (AMENDED, _("outcome_amended", default="Approved with amendments")),
        ("udsat", _("outcome_postponed", default="Postponed")),
        ("sendt tilbage", _("outcome_sent_back", default="Sent back")),
        ("afvist", _("outcome_rejected", default="Rejected")),
    ),
)
_APPROVED_ONLY = _("help_if_approved", default="If it is approved: the first day it counts.")
_UNTIL = _("help_until_if_approved", default="If it is approved, and only if an end was decided.")
_NOT_APPROVED = _("help_if_not_approved", default="If it is sent back or rejected: why.")


class DecisionForm(DecidingForm):
    """Records what the committee decided about a pending edition."""

    title = _("heading_record_decision", default="Record a decision")
    lead = _(
        "lead_decision",
        default="An approved edition is sealed together with the decision and never changes.",
    )
    button = _("button_decision", default="Record the decision")
    done = _("done_decision", default="The decision is recorded.")
    transition = "approve"
    page = "decide"
    fields = (
        OUTCOME,
        *DECISION_FIELDS,
        replace(IN_FORCE_FROM, help=_APPROVED_ONLY),
        replace(IN_FORCE_UNTIL, help=_UNTIL),
        replace(REASON, help=_NOT_APPROVED, required=False),
    )

    def values(self) -> dict[str, str]:
        """What was typed; at first the outcome that the state menu asked for."""
        values = super().values()
        return {**values, "outcome": values["outcome"] or self.request.form.get("udfald", "")}

    def action(self, values: Mapping[str, str]) -> Callable[[], Any]:
        kind = KINDS.get(values["outcome"])
        if kind is None:
            return partial(refuse_if, self._whatever_was_decided(values))
        extra = ("in_force_from", "in_force_until") if kind is Approve else ("reason",)
        data = {name: values[name] for name in extra if kind is not Postpone}
        return kind.from_data(self.context, {**data, "decision": decision_from(values)})

    def _whatever_was_decided(self, values: Mapping[str, str]) -> list[Reason]:
        """That no outcome is chosen, and what speaks against the decision with any outcome."""
        decision = decision_from(values)
        found = Postpone.from_data(self.context, {"decision": decision}).reasons()
        return [Reason(NO_OUTCOME, "outcome"), *found]

    def _sent(self) -> str:
        """An approval with amendments goes on where they are written, with what was typed."""
        values = self.values()
        if values["outcome"] != AMENDED or not self.is_offered():
            return super()._sent()
        typed = urlencode({name: value for name, value in values.items() if value})
        page = f"{self.context.absolute_url()}/@@godkend-med-aendringer"
        self.request.response.redirect(f"{page}?{typed}")
        return ""
