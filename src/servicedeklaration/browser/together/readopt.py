"""@@genvedtag"""

from collections.abc import Callable, Mapping
from dataclasses import replace
from typing import Any

from ...actions.readopt import Readopt
from ...i18n import _
from ..course.bodies import known_bodies
from ..course.fields import DECISION_FIELDS, IN_FORCE_FROM, IN_FORCE_UNTIL, decision_from
from ..course.transition_form import TransitionForm


class ReadoptForm(TransitionForm):
    """Records that the committee has adopted the text in force again."""

    kind = Readopt
    transition = "readopt"
    title = _("heading_readopt", default="Adopt again unchanged")
    lead = _(
        "lead_readopt",
        default="The draft says just what the edition in force says. It is sealed with the new "
        "decision.",
    )
    button = _("button_readopt", default="Adopt again")
    done = _("done_readopt", default="The text is adopted again.")
    fields = (*DECISION_FIELDS, replace(IN_FORCE_FROM, required=True), IN_FORCE_UNTIL)

    def action(self, values: Mapping[str, str]) -> Callable[[], Any]:
        days = {name: values[name] for name in ("in_force_from", "in_force_until")}
        return self.kind.from_data(
            self.context, {**days, "decision": decision_from(values) or None}
        )

    def reasons_beforehand(self) -> list:
        return [] if self.is_offered() else [self.kind(self.context).not_open()]

    def suggestions(self, name: str) -> list[str]:
        """The bodies that have decided before."""
        return known_bodies() if name == "bodies" else []
