"""The words of content as plain text."""

from collections.abc import Iterable, Iterator

from Acquisition import aq_base
from lxml.html import fromstring
from plone.app.textfield.interfaces import IRichText
from plone.dexterity.utils import iterSchemata
from zope.schema import getFieldsInOrder
from zope.schema.interfaces import IChoice, ITextLine, ITuple

from .hours import IHours
from .tree import INTERNAL


def plain_text(html: str) -> str:
    """The words of HTML, one space between them."""
    if not html.strip():
        return ""
    return " ".join(" ".join(fromstring(html).itertext()).split())


def texts_of(obj, without: Iterable[str] = ()) -> Iterator[str]:
    """The texts in an object's fields, in their order, but those named and those of no reader."""
    left_out = {*INTERNAL, *without}
    for schema in iterSchemata(obj):
        for name, field in getFieldsInOrder(schema):
            value = getattr(aq_base(obj), name, None)
            if value and name not in left_out:
                yield from _texts(field, value)


def _texts(field, value) -> list[str]:
    """The texts in a field's value; none in a choice, a date, a number or a relation."""
    if IRichText.providedBy(field):
        return [plain_text(value.raw)]
    if IHours.providedBy(field):
        return [value["text"]]
    if ITuple.providedBy(field) and ITextLine.providedBy(field.value_type):
        return list(value)
    return [value] if isinstance(value, str) and not IChoice.providedBy(field) else []
