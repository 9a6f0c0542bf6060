"""The words of our content: all of them for searching, the first of them for lists."""

from Acquisition import aq_base
from lxml.html import fromstring
from plone.app.textfield.interfaces import IRichText
from plone.dexterity.utils import iterSchemata
from plone.indexer import indexer
from zope.interface import Interface
from zope.schema import getFieldsInOrder
from zope.schema.interfaces import IChoice, ITextLine, ITuple

from ..behaviors.purpose import IPurpose
from ..content.easy_read import FIELD as EASY_READ
from ..content.hours import IHours
from ..content.tree import INTERNAL

NOT_SEARCHED = INTERNAL | {EASY_READ}
"""What comes with a text, and may be none that everyone may read."""
SUMMARY_LENGTH = 200
"""Characters that a list shows of an offer at most."""


@indexer(Interface)
def searchable_text(obj) -> str:
    """The words of every field, without those of what stands inside."""
    return " ".join(word for words in _texts(obj) for word in words.split())


@indexer(IPurpose)
def description(obj) -> str:
    """The beginning of the purpose, or of the text where no purpose is stated, cut at a word."""
    own = aq_base(obj)
    told = own.purpose or getattr(own, "body", None)
    words = plain_text(told.raw) if told else ""
    if len(words) <= SUMMARY_LENGTH:
        return words
    return words[:SUMMARY_LENGTH].rsplit(" ", 1)[0] + " …"


def plain_text(html: str) -> str:
    """The words of HTML, one space between them."""
    if not html.strip():
        return ""
    return " ".join(" ".join(fromstring(html).itertext()).split())


def _texts(obj):
    for schema in iterSchemata(obj):
        for name, field in getFieldsInOrder(schema):
            value = getattr(aq_base(obj), name, None)
            if value and name not in NOT_SEARCHED:
                yield from _words(field, value)


def _words(field, value) -> list[str]:
    """The texts in a field's value; none in a choice, a date, a number or a relation."""
    if IRichText.providedBy(field):
        return [plain_text(value.raw)]
    if IHours.providedBy(field):
        return [value["text"]]
    if ITuple.providedBy(field) and ITextLine.providedBy(field.value_type):
        return list(value)
    return [value] if isinstance(value, str) and not IChoice.providedBy(field) else []
