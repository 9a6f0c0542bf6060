"""@@faelles-beslutning"""

from collections.abc import Callable, Mapping
from dataclasses import replace
from functools import cached_property
from typing import Any

from ...actions.approve import Approve
from ...actions.decide_together import DecideTogether
from ...behaviors.edition import IEdition
from ...content.publikation import IPublikation
from ...i18n import _
from ..course.bodies import known_bodies
from ..course.fields import (
    DECISION_FIELDS,
    IN_FORCE_FROM,
    IN_FORCE_UNTIL,
    Field,
    decision_from,
)
from ..course.form import CourseForm
from .choices import chosen, edition_choices, pending_editions, work_choices, works_in_force

PENDING = Field(
    "pending",
    _("label_together_pending", default="Editions that await approval"),
    "checks",
    _("help_together_pending", default="They are approved as they were submitted."),
)
WORKS = Field(
    "works",
    _("label_together_works", default="Adopted again unchanged"),
    "checks",
    _(
        "help_together_works",
        default="The text that is in force becomes a new edition with the new decision.",
    ),
)
LABEL = Field(
    "label",
    _("label_together_label", default="Name of the editions that are adopted again"),
    help=_("help_together_label", default="For example 2026. It may be left empty."),
)
EMPTY = {
    "pending": _("together_none_pending", default="Nothing awaits approval."),
    "works": _(
        "together_none_works",
        default="No text can be adopted again: nothing is in force, or a new edition is under way.",
    ),
}
"""What a list says when there is nothing to choose."""


class TogetherForm(CourseForm):
    """One decision for several editions: all of them are approved, or none is."""

    title = _("heading_together", default="One decision for several editions")
    lead = _(
        "lead_together",
        default="Choose what was decided under the same item. Each edition is sealed with the "
        "decision. If something stands in the way of one of them, none is approved.",
    )
    button = _("button_together", default="Approve all that are chosen")
    done = _("done_together", default="The decision is recorded for all of them.")
    fields = (
        PENDING,
        WORKS,
        *DECISION_FIELDS,
        replace(IN_FORCE_FROM, required=True),
        IN_FORCE_UNTIL,
        LABEL,
    )

    def action(self, values: Mapping[str, str]) -> Callable[[], Any]:
        given = {name: values[name] for name in ("in_force_from", "in_force_until")}
        given["decision"] = decision_from(values) or None
        return DecideTogether(
            chosen(IEdition, values["pending"]),
            chosen(IPublikation, values["works"]),
            label=values["label"],
            **Approve.read(given),
        )

    def choices(self, field: Field) -> tuple[tuple[str, str], ...]:
        if field is PENDING:
            return edition_choices(self.pending)
        return work_choices(self.works) if field is WORKS else field.choices

    def suggestions(self, name: str) -> list[str]:
        """The bodies that have decided before."""
        return known_bodies() if name == "bodies" else []

    @cached_property
    def pending(self) -> dict[str, Any]:
        return pending_editions()

    @cached_property
    def works(self) -> dict[str, Any]:
        return works_in_force()

    def _shown(self, field: Field, value: str) -> dict[str, Any]:
        """A list without anything to choose says so."""
        if field.name in EMPTY and not getattr(self, field.name):
            field = replace(field, help=EMPTY[field.name])
        return super()._shown(field, value)
