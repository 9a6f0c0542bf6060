"""@@svarskema: what the next consultations ask."""

from collections.abc import Callable, Mapping
from typing import Any

from servicedeklaration.actions.make_question_form import MakeQuestionForm
from servicedeklaration.content.answer_form import ANSWER_FORM
from servicedeklaration.i18n import _

from ..course.form import CourseForm


class SiteForm(CourseForm):
    """Leads to easyform's editor of the site's own form, which is made the first time."""

    title = _("heading_site_form", default="The answer form of consultations")
    lead = _(
        "lead_site_form",
        default="You can change the words of the questions, and add questions. A consultation that "
        "is open keeps the questions that it was opened with.",
    )
    button = _("button_site_form", default="Change the questions")
    done = _("done_site_form", default="Keep the questions named section and text.")

    def action(self, values: Mapping[str, str]) -> Callable[[], Any]:
        return MakeQuestionForm(self.context, ANSWER_FORM)

    def next_url(self, result: Any) -> str:
        return f"{result.absolute_url()}/fields"
