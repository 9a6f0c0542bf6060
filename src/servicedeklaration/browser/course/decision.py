"""@@registrer-beslutning"""

from collections.abc import Callable, Mapping
from dataclasses import replace
from typing import Any

from plone import api

from ...actions.approve import Approve
from ...actions.postpone import Postpone
from ...actions.refusal import Reason
from ...actions.reject import Reject
from ...actions.send_back import SendBack
from ...content import records
from ...content.walk import editions
from ...editions.states import TRANSITIONS
from ...i18n import _
from .fields import (
    DECISION_FIELDS,
    IN_FORCE_FROM,
    IN_FORCE_UNTIL,
    REASON,
    Field,
    decision_from,
)
from .form import CourseForm

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
        ("godkendt", _("outcome_approved", default="Approved")),
        ("udsat", _("outcome_postponed", default="Postponed")),
        ("sendt tilbage", _("outcome_sent_back", default="Sent back")),
        ("afvist", _("outcome_rejected", default="Rejected")),
    ),
)
_APPROVED_ONLY = _("help_if_approved", default="If it is approved: the first day it counts.")
_UNTIL = _("help_until_if_approved", default="If it is approved, and only if an end was decided.")
_NOT_APPROVED = _("help_if_not_approved", default="If it is sent back or rejected: why.")


class DecisionForm(CourseForm):
    """Records what the committee decided about a pending edition."""

    title = _("heading_record_decision", default="Record a decision")
    lead = _(
        "lead_decision",
        default="An approved edition is sealed together with the decision and never changes.",
    )
    button = _("button_decision", default="Record the decision")
    done = _("done_decision", default="The decision is recorded.")
    transition = "approve"
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
        kind = KINDS.get(values["outcome"], Approve)
        extra = ("in_force_from", "in_force_until") if kind is Approve else ("reason",)
        data = {name: values[name] for name in extra if kind is not Postpone}
        return kind.from_data(self.context, {**data, "decision": decision_from(values)})

    def is_offered(self) -> bool:
        return Approve(self.context).is_open()

    def reasons_beforehand(self) -> list[Reason]:
        """That there is nothing to decide, or that it isn't the visitor's to record."""
        action = Approve(self.context)
        return [] if action.is_open() else [action.not_open()]

    def suggestions(self, name: str) -> list[str]:
        """The bodies that have decided on the site's editions before."""
        return sorted(_bodies()) if name == "bodies" else []


def _bodies() -> set[str]:
    works = [b._unrestrictedGetObject() for b in api.content.find(portal_type="Publikation")]
    found = [d.body for work in works for each in editions(work) for d in records.decisions(each)]
    return {body for body in found if body}
