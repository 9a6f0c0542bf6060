"""The fields of the forms, as data; the names are those of the actions' data."""

from collections.abc import Mapping
from dataclasses import dataclass

from ...i18n import _


@dataclass(frozen=True)
class Field:
    """One field of a form. `kind`: "text", "area", "day", "url", "choice" or "checks".

    The value of "checks" is each choice that is ticked, on a line of its own.
    """

    name: str
    label: str
    kind: str = "text"
    help: str = ""
    required: bool = False
    choices: tuple[tuple[str, str], ...] = ()
    """Value and label of each choice."""
    suggestions: str = ""
    """The name of the list of suggestions that the view gives; empty: none."""

    @property
    def input_type(self) -> str:
        """The type of the HTML input."""
        return {"day": "date", "url": "url"}.get(self.kind, "text")


COMMENT = Field(
    "comment",
    _("label_comment", default="Comment"),
    "area",
    _("help_comment", default="For your colleagues; it stands in the history."),
)
REASON = Field(
    "reason", _("label_reason", default="Reason"), "area", _("help_reason", default="Why?"), True
)
BODY = Field(
    "body",
    _("label_deciding_body", default="Who decided"),
    help=_("help_deciding_body", default="The name of the committee or council at that time."),
    required=True,
    suggestions="bodies",
)
MEETING_DATE = Field(
    "meeting_date", _("label_meeting_date", default="Day of the meeting"), "day", required=True
)
AGENDA_ITEM = Field("agenda_item", _("label_agenda_item", default="Item on the agenda"))
CASE_NUMBER = Field("case_number", _("label_case_number", default="Case number"))
WORDING = Field(
    "wording",
    _("label_wording", default="Wording of the decision"),
    "area",
    _("help_wording", default="As it stands in the minutes."),
)
MINUTES_URL = Field(
    "minutes_url",
    _("label_minutes_url", default="Link to the minutes"),
    "url",
    _("help_minutes_url", default="A whole web address, beginning with https://"),
)
IN_FORCE_FROM = Field(
    "in_force_from",
    _("label_in_force_from", default="In force from"),
    "day",
    _("help_first_day", default="The first day on which the edition counts."),
)
IN_FORCE_UNTIL = Field(
    "in_force_until",
    _("label_in_force_until", default="In force until"),
    "day",
    _("help_last_day", default="The last day; leave it empty if it counts until the next edition."),
)
DECISION_FIELDS = (BODY, MEETING_DATE, AGENDA_ITEM, CASE_NUMBER, WORDING, MINUTES_URL)


def decision_from(values: Mapping[str, str]) -> dict[str, str]:
    """The fields of a decision among a form's values; empty when none of them is filled in."""
    names = [field.name for field in DECISION_FIELDS]
    return {name: values[name] for name in names if values.get(name)}
