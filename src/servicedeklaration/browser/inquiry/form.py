"""The forms that citizens write with: EasyForms that stand in the site for one request."""

from servicedeklaration.content.inquiry_forms import questions
from servicedeklaration.inquiries import reasons
from servicedeklaration.inquiries.inquiry import ANONYMOUS, NAMED

from ..asking.form import AskingForm, easyform_in

_KEEP = "servicedeklaration.browser.inquiry.keep.KeepInquiry"
_MISSING = {
    ANONYMOUS: {"text": reasons.NO_TEXT, "reach_by": reasons.NO_WAY},
    NAMED: {"text": reasons.NO_TEXT, "name": reasons.NO_NAME, "reach": reasons.NO_REACH},
}


class InquiryForm(AskingForm):
    """The form for one kind of inquiry."""

    def __init__(self, site, kind: str, request):
        super().__init__(easyform_in(site, kind, questions(kind), _KEEP), request)
        self.missing = _MISSING[kind]
