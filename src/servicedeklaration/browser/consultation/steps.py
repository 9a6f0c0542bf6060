"""@@send-i-hoering and @@afslut-hoering"""

from html import escape
from typing import Any

from zope.i18n import translate

from servicedeklaration.actions.close_consultation import CloseConsultation
from servicedeklaration.actions.open_consultation import OpenConsultation
from servicedeklaration.content.hearing import known_councils, required_councils
from servicedeklaration.i18n import _

from ..course.fields import COMMENT, Field
from ..course.transition_form import TransitionForm

COUNCILS = Field(
    "councils",
    _("label_councils_asked", default="Councils that are asked"),
    "checks",
    _("help_councils_asked", default="Those that must be heard are chosen already."),
)
DEADLINE = Field(
    "deadline",
    _("label_deadline", default="Deadline"),
    "day",
    _("help_deadline", default="The last day on which one can answer."),
    required=True,
)
DELETE_ON = Field(
    "delete_on",
    _("label_delete_on", default="Answers are deleted on"),
    "day",
    _(
        "help_delete_on",
        default="Everybody who answers is told. Leave it empty for the usual time after the "
        "deadline.",
    ),
)


def council_choices(edition) -> tuple[tuple[str, str], ...]:
    """The councils that can be asked, as choices."""
    return tuple((name, name) for name in known_councils(edition))


class OpenForm(TransitionForm):
    """Lays a draft before the public."""

    kind = OpenConsultation
    title = _("heading_open_consultation", default="Open consultation")
    lead = _(
        "lead_open_consultation",
        default="Everybody can read the draft and answer from now on. It can't be changed until "
        "the consultation is closed.",
    )
    button = _("button_open_consultation", default="Open consultation")
    done = _("done_open_consultation", default="The edition is in consultation.")
    fields = (DEADLINE, COUNCILS, DELETE_ON, COMMENT)

    @property
    def above(self) -> str:
        """The way to the questions that will be asked; "" where there is nothing to open."""
        if not self.is_offered():
            return ""
        words = _("link_site_form", default="See and change the questions of the answer form")
        url = f"{self.context.portal_url()}/@@svarskema"
        return (
            f'<p><a href="{escape(url)}">{escape(translate(words, context=self.request))}</a></p>'
        )

    def values(self) -> dict[str, str]:
        """What was typed; at first the councils that must be heard."""
        values = super().values()
        if self.request.method != "POST":
            values["councils"] = "\n".join(required_councils(self.context))
        return values

    def choices(self, field: Field) -> tuple[tuple[str, str], ...]:
        return council_choices(self.context) if field is COUNCILS else field.choices

    def next_url(self, result: Any) -> str:
        return f"{self.context.absolute_url()}/@@hoering"


class CloseForm(TransitionForm):
    """Takes a draft back from the public."""

    kind = CloseConsultation
    title = _("heading_close_consultation", default="Close consultation")
    lead = _(
        "lead_close_consultation",
        default="The edition becomes a draft again, for staff only, and no more answers are "
        "received. Before the deadline, write why.",
    )
    button = _("button_close_consultation", default="Close consultation")
    done = _("done_close_consultation", default="The consultation is closed.")
    fields = (COMMENT,)

    def next_url(self, result: Any) -> str:
        return f"{self.context.absolute_url()}/@@hoeringssvar"
