"""What the answer form does with what was written: an action of easyform that keeps an answer.

It is the form's only one. Easyform's own saver, which shows all it has to everybody who may edit
the form, and its mailer have no part in it.
"""

from datetime import date
from typing import Any

from collective.easyform.actions import Action, ActionFactory
from collective.easyform.api import get_context, get_schema
from collective.easyform.config import FORM_ERROR_MARKER
from plone.supermodel.exportimport import BaseHandler
from zope import schema
from zope.annotation.interfaces import IAnnotations
from zope.i18n import translate

from servicedeklaration.actions.receive_answer import ReceiveAnswer
from servicedeklaration.actions.refusal import Refused
from servicedeklaration.content.answer_form import OPTIONAL, OWN
from servicedeklaration.content.walk import edition_of
from servicedeklaration.editions.words import long_date
from servicedeklaration.i18n import _

RECEIPT = "servicedeklaration.receipt"
"""The request's annotation that has the answer that was kept."""

_OF_ANSWER = (*OWN, *OPTIONAL)


class KeepAnswer(Action):
    """Keeps what a form says as an answer to the consultation of the edition that it stands in."""

    def onSuccess(self, fields: dict[str, Any], request) -> dict[str, str] | None:
        """Keep it; what speaks against it as field → words."""
        form = get_context(self)
        edition = edition_of(form)
        if edition is None:
            words = _("answer_no_edition", default="This form is filled in at a consultation.")
            return {FORM_ERROR_MARKER: translate(words, context=request)}
        try:
            answer = ReceiveAnswer(edition, **_answered(fields), extra=_extra(form, fields))()
        except Refused as refusal:
            return {
                reason.field or FORM_ERROR_MARKER: translate(reason.message, context=request)
                for reason in refusal.reasons
            }
        IAnnotations(request)[RECEIPT] = answer
        return None


def _answered(fields: dict[str, Any]) -> dict[str, str]:
    return {name: fields.get(name) or "" for name in _OF_ANSWER}


def _extra(form, fields: dict[str, Any]) -> dict[str, str]:
    """The other questions that were answered, by their words."""
    asked = schema.getFieldsInOrder(get_schema(form))
    words = {
        field.title: in_words(field.bind(form), fields.get(name))
        for name, field in asked
        if name not in _OF_ANSWER
    }
    return {question: answer for question, answer in words.items() if answer}


def in_words(field, value: Any) -> str:
    """An answer to a question as text; "" for none. `field` is bound."""
    if value is None or value == "":
        return ""
    if isinstance(value, bool):
        return "Ja" if value else "Nej"
    if isinstance(value, date):
        return long_date(value)
    if isinstance(value, set | list | tuple):
        return ", ".join(sorted(in_words(field.value_type.bind(field.context), v) for v in value))
    if isinstance(field, schema.Choice):
        return field.vocabulary.getTerm(value).title or str(value)
    return str(value)


KeepAnswerFactory = ActionFactory(
    KeepAnswer,
    _("easyform_keep_answer", default="Keep as an answer to a consultation"),
    "servicedeklaration.SendEditionOn",
)
KeepAnswerHandler = BaseHandler(KeepAnswer)
