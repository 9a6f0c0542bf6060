"""@@ny-udgave"""

from collections.abc import Callable, Mapping
from typing import Any

from ...actions.new_edition import NewEdition
from ...actions.refusal import Reason
from ...i18n import _
from .fields import Field
from .form import CourseForm


class NewEditionForm(CourseForm):
    """Makes a draft from the edition in force."""

    title = _("heading_new_edition", default="New edition")
    lead = _(
        "lead_new_edition",
        default="A draft is made as a copy of the edition in force. Nothing changes for the "
        "public until it is approved.",
    )
    button = _("button_new_edition", default="Make a draft")
    done = _("done_new_edition", default="The draft is ready to be edited.")

    fields = (
        Field(
            "edition_label",
            _("label_edition_label", default="Name of the edition"),
            help=_("help_edition_label", default="For example 2022–2023."),
        ),
    )

    def action(self, values: Mapping[str, str]) -> Callable[[], Any]:
        return NewEdition(self.context, values["edition_label"])

    def reasons_beforehand(self) -> list[Reason]:
        return NewEdition(self.context).reasons()

    def is_offered(self) -> bool:
        return not self.reasons_beforehand()

    def next_url(self, result: Any) -> str:
        return result.absolute_url()
