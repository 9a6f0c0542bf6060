"""@@spoerg-raad and @@registrer-raadssvar"""

from collections.abc import Callable, Mapping
from dataclasses import replace
from typing import Any

from servicedeklaration import clock
from servicedeklaration.actions.ask_councils import AskCouncils
from servicedeklaration.actions.record_council_reply import RecordCouncilReply
from servicedeklaration.actions.refusal import Reason
from servicedeklaration.content.consultations import latest
from servicedeklaration.i18n import _

from ..course.fields import Field
from ..course.form import CourseForm
from .steps import COUNCILS, DEADLINE, council_choices

COUNCIL = Field("council", _("label_council", default="Council"), "choice", required=True)
REPLY = Field(
    "reply",
    _("label_reply", default="Reply"),
    "area",
    _("help_reply", default="As the council wrote it. Leave it empty if it had no remarks."),
)
REPLIED_ON = Field(
    "replied_on", _("label_replied_on", default="Day of the reply"), "day", required=True
)


class CouncilForm(CourseForm):
    """A step with councils, for staff; afterwards one comes back to the answers."""

    def is_offered(self) -> bool:
        return not self.reasons_beforehand()

    def next_url(self, result: Any) -> str:
        return f"{self.context.absolute_url()}/@@hoeringssvar"

    def reasons_beforehand(self) -> list[Reason]:
        """What speaks against the step whatever is typed."""
        asked = {field.name for field in self.fields}
        return [r for r in self.action({}).reasons() if r.field not in asked]


class AskForm(CouncilForm):
    """Asks councils, or gives them more time."""

    title = _("heading_ask_councils", default="Ask councils")
    lead = _(
        "lead_ask_councils",
        default="Write down which councils the text is laid before, and when they can answer at "
        "the latest. A council that was asked already gets the new deadline.",
    )
    button = _("button_ask_councils", default="Ask the councils")
    done = _("done_ask_councils", default="The councils are noted as asked.")
    fields = (
        replace(COUNCILS, help="", required=True),
        replace(DEADLINE, help=_("help_council_deadline", default="The last day of its answer.")),
    )

    def action(self, values: Mapping[str, str]) -> Callable[[], Any]:
        return AskCouncils.from_data(self.context, values)

    def choices(self, field: Field) -> tuple[tuple[str, str], ...]:
        return council_choices(self.context) if field.name == "councils" else ()


class ReplyForm(CouncilForm):
    """Writes down what a council said."""

    title = _("heading_council_reply", default="Record a council's reply")
    lead = _(
        "lead_council_reply",
        default="The reply is shown to the public with the result of the consultation.",
    )
    button = _("button_council_reply", default="Record the reply")
    done = _("done_council_reply", default="The council's reply is recorded.")
    fields = (COUNCIL, REPLIED_ON, REPLY)

    def action(self, values: Mapping[str, str]) -> Callable[[], Any]:
        return RecordCouncilReply.from_data(self.context, values)

    def values(self) -> dict[str, str]:
        """What was typed; at first the council that was asked about, today, and its reply."""
        values = super().values()
        if self.request.method == "POST":
            return values
        council = str(self.request.form.get("raad", ""))
        course = latest(self.context)
        hearing = course.hearing(council) if course is not None else None
        day = (hearing.replied_on if hearing else None) or clock.today()
        reply = (hearing.reply if hearing else None) or ""
        return {"council": council, "replied_on": day.isoformat(), "reply": reply}

    def choices(self, field: Field) -> tuple[tuple[str, str], ...]:
        course = latest(self.context)
        if field.name != "council" or course is None:
            return ()
        return tuple((hearing.council, hearing.council) for hearing in course.councils)
