"""The answer form of a consultation: an EasyForm that stands in the edition for one request.

It has no address of its own, so it is seen where the edition's consultation page is and nowhere
else, and vanishes with it.
"""

from servicedeklaration.content.answer_form import ANSWER_FORM, kept_questions

from ..asking.form import AskingForm, easyform_in

_KEEP = "servicedeklaration.browser.consultation.keep.KeepAnswer"


class AnswerForm(AskingForm):
    """The form of a consultation, with the questions that it was opened with."""

    def __init__(self, edition, number: int, request):
        model = kept_questions(edition, number)
        super().__init__(easyform_in(edition, ANSWER_FORM.id, model, _KEEP), request)
