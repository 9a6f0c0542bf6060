"""What the contact forms do with what was written: an action of easyform that keeps an inquiry.

It is the forms' only one. Easyform's own saver and its mailer have no part in it.
"""

from typing import Any

from collective.easyform.actions import Action, ActionFactory
from collective.easyform.api import get_context
from collective.easyform.config import FORM_ERROR_MARKER
from plone.supermodel.exportimport import BaseHandler
from zope.annotation.interfaces import IAnnotations
from zope.i18n import translate

from servicedeklaration.actions.receive_inquiry import ReceiveInquiry
from servicedeklaration.actions.refusal import Refused
from servicedeklaration.content.inquiry_forms import INQUIRY_FORMS
from servicedeklaration.i18n import _

from ..asking.form import RECEIPT
from ..asking.keeping import answered, extra, refused
from .secret import number_of_message


class KeepInquiry(Action):
    """Keeps what a form says as an inquiry of the kind that the form is named by."""

    def onSuccess(self, fields: dict[str, Any], request) -> dict[str, str] | None:
        """Keep it; what speaks against it as field → words."""
        form = get_context(self)
        kind = form.getId()
        if kind not in INQUIRY_FORMS:
            words = _("inquiry_no_page", default="This form is filled in on the site's own pages.")
            return {FORM_ERROR_MARKER: translate(words, context=request)}
        names = INQUIRY_FORMS[kind].names
        given = answered(fields, names)
        try:
            kept = ReceiveInquiry(
                kind,
                **given,
                extra=extra(form, fields, names),
                number=number_of_message(request),
            )()
        except Refused as refusal:
            return refused(refusal, request)
        IAnnotations(request)[RECEIPT] = kept
        return None


KeepInquiryFactory = ActionFactory(
    KeepInquiry,
    _("easyform_keep_inquiry", default="Keep as an inquiry to the municipality"),
    "servicedeklaration.SendEditionOn",
)
KeepInquiryHandler = BaseHandler(KeepInquiry)
