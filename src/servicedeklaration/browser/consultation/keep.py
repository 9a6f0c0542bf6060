"""What the answer form does with what was written: an action of easyform that keeps an answer.

It is the form's only one. Easyform's own saver, which shows all it has to everybody who may edit
the form, and its mailer have no part in it.
"""

from typing import Any

from collective.easyform.actions import Action, ActionFactory
from collective.easyform.api import get_context
from collective.easyform.config import FORM_ERROR_MARKER
from plone.supermodel.exportimport import BaseHandler
from zope.annotation.interfaces import IAnnotations
from zope.i18n import translate

from servicedeklaration.actions.receive_answer import ReceiveAnswer
from servicedeklaration.actions.refusal import Refused
from servicedeklaration.content.answer_form import ANSWER_FORM
from servicedeklaration.content.walk import edition_of
from servicedeklaration.i18n import _

from ..asking.form import RECEIPT
from ..asking.keeping import answered, extra, refused


class KeepAnswer(Action):
    """Keeps what a form says as an answer to the consultation of the edition that it stands in."""

    def onSuccess(self, fields: dict[str, Any], request) -> dict[str, str] | None:
        """Keep it; what speaks against it as field → words."""
        form = get_context(self)
        edition = edition_of(form)
        if edition is None:
            words = _("answer_no_edition", default="This form is filled in at a consultation.")
            return {FORM_ERROR_MARKER: translate(words, context=request)}
        names = ANSWER_FORM.names
        given = answered(fields, names)
        try:
            answer = ReceiveAnswer(edition, **given, extra=extra(form, fields, names))()
        except Refused as refusal:
            return refused(refusal, request)
        IAnnotations(request)[RECEIPT] = answer
        return None


KeepAnswerFactory = ActionFactory(
    KeepAnswer,
    _("easyform_keep_answer", default="Keep as an answer to a consultation"),
    "servicedeklaration.SendEditionOn",
)
KeepAnswerHandler = BaseHandler(KeepAnswer)
