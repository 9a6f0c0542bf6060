"""@@send-i-hoering and @@afslut-hoering"""

from ...actions.close_consultation import CloseConsultation
from ...actions.open_consultation import OpenConsultation
from ...i18n import _
from .fields import COMMENT
from .transition_form import TransitionForm


class OpenForm(TransitionForm):
    """Lays a draft before the public."""

    kind = OpenConsultation
    title = _("heading_open_consultation", default="Open consultation")
    lead = _(
        "lead_open_consultation",
        default="Everybody can read the draft from now on. It can't be changed until the "
        "consultation is closed. Answers are received outside this site.",
    )
    button = _("button_open_consultation", default="Open consultation")
    done = _("done_open_consultation", default="The edition is in consultation.")
    fields = (COMMENT,)


class CloseForm(TransitionForm):
    """Takes a draft back from the public."""

    kind = CloseConsultation
    title = _("heading_close_consultation", default="Close consultation")
    lead = _(
        "lead_close_consultation", default="The edition becomes a draft again, for staff only."
    )
    button = _("button_close_consultation", default="Close consultation")
    done = _("done_close_consultation", default="The consultation is closed.")
    fields = (COMMENT,)
