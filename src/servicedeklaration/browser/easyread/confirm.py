"""@@bekraeft-let-laest"""

from collections.abc import Callable, Mapping
from typing import Any

from ...actions.confirm_easy_read import ConfirmEasyRead
from ...actions.refusal import Reason
from ...content import easy_read
from ...i18n import _
from ..course.form import CourseForm
from ..pages.hidden import for_staff_only
from ..pages.text import fitted


class ConfirmForm(CourseForm):
    """Says that the easy-to-read text, which it shows, fits the edition."""

    title = _("heading_confirm_easy_read", default="Confirm the easy-to-read text")
    lead = _(
        "lead_confirm_easy_read",
        default="Read it beside the edition. When you have confirmed it, everyone who may read "
        "the edition can read it too, until one of the two texts is changed.",
    )
    button = _("button_confirm_easy_read", default="It fits this edition")
    done = _("done_confirm_easy_read", default="The easy-to-read text is confirmed.")

    def __call__(self) -> str:
        for_staff_only(self)
        return super().__call__()

    @property
    def above(self) -> str:
        """The text that is confirmed."""
        html = fitted(self.context, easy_read.FIELD, 1)
        return f"<blockquote>{html}</blockquote>" if html else ""

    def action(self, values: Mapping[str, str]) -> Callable[[], Any]:
        return ConfirmEasyRead(self.context)

    def reasons_beforehand(self) -> list[Reason]:
        return ConfirmEasyRead(self.context).reasons()

    def is_offered(self) -> bool:
        return not ConfirmEasyRead(self.context).reasons()
