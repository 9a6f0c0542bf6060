"""What easyform's actions of ours have in common: answers as words, refusals at their questions."""

from collections.abc import Collection
from datetime import date
from typing import Any

from collective.easyform.api import get_schema
from collective.easyform.config import FORM_ERROR_MARKER
from zope import schema
from zope.i18n import translate

from servicedeklaration.actions.refusal import Refused
from servicedeklaration.editions.words import long_date


def answered(fields: dict[str, Any], names: Collection[str]) -> dict[str, str]:
    """The answers to questions that there is room for."""
    return {name: fields.get(name) or "" for name in names}


def extra(form, fields: dict[str, Any], names: Collection[str]) -> dict[str, str]:
    """The other questions that were answered, by their words."""
    asked = schema.getFieldsInOrder(get_schema(form))
    words = {
        field.title: in_words(field.bind(form), fields.get(name))
        for name, field in asked
        if name not in names
    }
    return {question: answer for question, answer in words.items() if answer}


def refused(refusal: Refused, request) -> dict[str, str]:
    """Every reason by the question that it is about."""
    return {
        reason.field or FORM_ERROR_MARKER: translate(reason.message, context=request)
        for reason in refusal.reasons
    }


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
