"""@@registrer-godkendt"""

from collections.abc import Callable, Mapping
from dataclasses import replace
from typing import Any

from ...actions.register_existing import RegisterExisting
from ...i18n import _
from .fields import DECISION_FIELDS, IN_FORCE_FROM, IN_FORCE_UNTIL, decision_from
from .transition_form import TransitionForm

_OPTIONAL = tuple(replace(field, required=False, suggestions="") for field in DECISION_FIELDS)


class RegisterForm(TransitionForm):
    """Records that a document had been approved before it came here."""

    kind = RegisterExisting
    title = _("heading_register", default="Register as already approved")
    lead = _(
        "lead_register",
        default="For documents that were approved earlier. The edition is sealed and can never be "
        "changed. Fill in what is known of the decision.",
    )
    button = _("button_register", default="Register and seal")
    done = _("done_register", default="The edition is registered as approved.")
    fields = (replace(IN_FORCE_FROM, required=True), IN_FORCE_UNTIL, *_OPTIONAL)

    def action(self, values: Mapping[str, str]) -> Callable[[], Any]:
        days = {name: values[name] for name in ("in_force_from", "in_force_until")}
        return self.kind.from_data(
            self.context, {**days, "decision": decision_from(values) or None}
        )
