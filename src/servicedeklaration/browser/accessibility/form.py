"""`@@ret-tilgaengelighed`: staff write the tilgængelighedserklæring."""

from collections.abc import Callable, Mapping
from dataclasses import asdict
from typing import Any

from servicedeklaration.actions.revise_accessibility_statement import ReviseAccessibilityStatement
from servicedeklaration.content.accessibility_statement import statement
from servicedeklaration.i18n import _

from ..course.fields import Field
from ..course.form import CourseForm
from .statement import STATUS


class StatementForm(CourseForm):
    """The statement as it stands, to be changed."""

    title = _("heading_statement_form", default="Write the accessibility statement")
    lead = _(
        "lead_statement_form",
        default="Everybody can read it, and every page leads to it. Go through it once a year.",
    )
    button = _("button_statement", default="Publish the statement")
    done = _("done_statement", default="The statement is published.")
    fields = (
        Field(
            "status",
            _("label_accessible", default="Do the pages keep to the requirements?"),
            "choice",
            required=True,
        ),
        Field(
            "faults",
            _("label_faults", default="What isn't accessible, and why"),
            "area",
            _("help_faults", default="One thing on each line."),
        ),
        Field(
            "reviewed",
            _("label_statement_reviewed", default="Last gone through"),
            "day",
            required=True,
        ),
        Field(
            "report_to",
            _("label_report_to", default="Where one tells of faults"),
            "area",
            _("help_report_to", default="For example a telephone number and an e-mail address."),
            required=True,
        ),
        Field(
            "official_url",
            _("label_official_url", default="The statement at the public register"),
            "url",
            _("help_official_url", default="Its whole address, if the municipality has one there."),
        ),
    )

    def action(self, values: Mapping[str, str]) -> Callable[[], Any]:
        return ReviseAccessibilityStatement.from_data(self.context, values)

    def values(self) -> dict[str, str]:
        """What was typed; at first the statement as it stands."""
        if self.request.method == "POST":
            return super().values()
        stands = asdict(statement())
        stands["reviewed"] = stands["reviewed"].isoformat() if stands["reviewed"] else ""
        return stands

    def choices(self, field: Field) -> tuple[tuple[str, str], ...]:
        if field.name != "status":
            return ()
        return tuple((value, words) for value, words in STATUS.items() if value)

    def next_url(self, result: Any) -> str:
        return f"{self.context.absolute_url()}/tilgaengelighed"
