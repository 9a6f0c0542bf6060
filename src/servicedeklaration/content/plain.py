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

_FIRST = frozenset({"title", "purpose"})
"""Fields that come before all others."""


def plain_text(html: str) -> str:
    """The words of HTML, one space between them."""
    if not html.strip():
        return ""
    return " ".join(" ".join(fromstring(html).itertext()).split())


def texts_of(obj, without: Iterable[str] = ()) -> Iterator[str]:
    """The texts in an object's own fields, in their order, but those named."""
    left_out = {*INTERNAL, *without}
    set_values = _set_values(obj)
    for name, field in _fields(obj):
        if name not in left_out and (value := set_values.get(name)):
            yield from _texts(field, value)


def page_texts(obj) -> Iterator[str]:
    """What an ordinary page of the site says: its summary, where an event is, and its texts."""
    set_values = _set_values(obj)
    yield from filter(None, map(set_values.get, ("description", "location")))
    for name, field in (p for schema in iterSchemata(obj) for p in getFieldsInOrder(schema)):
        if IRichText.providedBy(field) and (value := set_values.get(name)):
            yield plain_text(value.raw or "")


def _set_values(obj) -> dict:
    """What was ever set on an object; to ask Dexterity for defaults costs more than the rest."""
    own = aq_base(obj)
    own._p_activate()
    return vars(own)


def _fields(obj) -> Iterator[tuple]:
    """Our fields, not Plone's; what something is meant for comes first."""
    ours = (each for each in iterSchemata(obj) if each.__module__.startswith("servicedeklaration."))
    fields = (pair for schema in ours for pair in getFieldsInOrder(schema))
    return iter(sorted(fields, key=lambda pair: pair[0] not in _FIRST))


def _texts(field, value) -> list[str]:
    """The texts in a field's value; none in a choice, a date, a number or a relation."""
    if IRichText.providedBy(field):
        return [plain_text(value.raw)]
    if IHours.providedBy(field):
        return [value["text"]]
    if ITuple.providedBy(field) and ITextLine.providedBy(field.value_type):
        return list(value)
    return [value] if isinstance(value, str) and not IChoice.providedBy(field) else []
