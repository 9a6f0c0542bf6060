"""@@send-til-godkendelse"""

from ...actions.submit import Submit
from ...i18n import _
from .fields import COMMENT
from .transition_form import TransitionForm


class SubmitForm(TransitionForm):
    """Lays a draft before the committee."""

    kind = Submit
    title = _("heading_submit", default="Submit for approval")
    lead = _("lead_submit", default="From now on the text can't be changed until it is sent back.")
    button = _("button_submit", default="Submit for approval")
    done = _("done_submit", default="The edition awaits approval.")
    fields = (COMMENT,)
