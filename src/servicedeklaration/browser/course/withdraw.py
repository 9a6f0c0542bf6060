"""@@traek-tilbage"""

from dataclasses import replace

from ...actions.withdraw import Withdraw
from ...i18n import _
from .fields import REASON
from .transition_form import TransitionForm


class WithdrawForm(TransitionForm):
    """Says that an approved edition no longer counts, and why."""

    kind = Withdraw
    title = _("heading_withdraw", default="Withdraw the edition")
    lead = _(
        "lead_withdraw",
        default="The edition no longer counts from today. Its text stays and can be read. "
        "This can't be undone.",
    )
    button = _("button_withdraw", default="Withdraw the edition")
    done = _("done_withdraw", default="The edition is withdrawn.")
    fields = (
        replace(
            REASON,
            help=_("help_reason_public", default="It is shown to everybody, with today's date."),
        ),
    )
