"""Where staff change what the two contact forms ask."""

from collections.abc import Callable, Mapping
from typing import Any, ClassVar

from servicedeklaration.actions.make_question_form import MakeQuestionForm
from servicedeklaration.actions.refusal import Reason
from servicedeklaration.content.inquiry_forms import INQUIRY_FORMS, unusable
from servicedeklaration.i18n import _
from servicedeklaration.inquiries.inquiry import ANONYMOUS, NAMED

from ..course.form import CourseForm


class _SiteForm(CourseForm):
    """Leads to easyform's editor of the site's own form, which is made the first time."""

    kind: ClassVar[str]
    button = _("button_site_form", default="Change the questions")

    def reasons_beforehand(self) -> list[Reason]:
        """Why the site's own form is not used now."""
        return [Reason(words) for words in unusable(self.kind)]

    def action(self, values: Mapping[str, str]) -> Callable[[], Any]:
        return MakeQuestionForm(self.context, INQUIRY_FORMS[self.kind])

    def next_url(self, result: Any) -> str:
        return f"{result.absolute_url()}/fields"


class AnonymousSiteForm(_SiteForm):
    """`@@skema-anonymt`: the questions of `skriv-anonymt`."""

    kind = ANONYMOUS
    title = _("heading_anonymous_form", default="The form for anonymous contact")
    lead = _(
        "lead_anonymous_form",
        default="You can change the words of the questions, and add questions. The form must not "
        "ask who somebody is; if it does, the usual form is shown.",
    )
    done = _("done_anonymous_form", default="Keep the questions named text, reach_by and reach.")


class ContactSiteForm(_SiteForm):
    """`@@skema-kontakt`: the questions of `kontakt`."""

    kind = NAMED
    title = _("heading_contact_form", default="The contact form")
    lead = _(
        "lead_contact_form",
        default="You can change the words of the questions, and add questions.",
    )
    done = _("done_contact_form", default="Keep the questions named name, reach and text.")
