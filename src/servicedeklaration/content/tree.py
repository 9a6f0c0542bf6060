"""An edition or a part of one as a plain, JSON-able tree: for the seal, the redline and REST."""

from datetime import date

from Acquisition import aq_base
from plone.app.textfield.interfaces import IRichTextValue
from plone.dexterity.utils import iterSchemata
from z3c.relationfield.interfaces import IRelationValue
from zope.schema import getFieldsInOrder

from .relations import uid_of
from .walk import children

INTERNAL = frozenset({"source", "source_sha256"})
"""Where the text came from; no part of the text."""
ONLY_WHEN_SAID = frozenset({"easy_read"})
"""Fields that later releases brought: a tree has them once they say something, so that the tree
and the sums of a text from before stay the same."""


def edition_tree(edition) -> dict:
    """The whole edition: `@type`, `id`, its fields, and `items` in order.

    Rich text is the stored HTML, dates are ISO, relations are UIDs; empty fields are there, as
    None or an empty list, but for those that came later. The same content gives the same tree.
    """
    return part_tree(edition)


def part_tree(obj) -> dict:
    """A section, an offer or an edition in the same shape; an offer has no items."""
    tree = {"@type": obj.portal_type, "id": obj.getId(), **_said(field_values(obj))}
    if obj.isPrincipiaFolderish:
        tree["items"] = [part_tree(child) for child in children(obj)]
    return tree


def field_values(obj) -> dict:
    """Every field of ours that the object has, by name, as plain data."""
    return {name: plain(getattr(aq_base(obj), name)) for name in field_names(obj)}


def _said(values: dict) -> dict:
    return {name: each for name, each in values.items() if each or name not in ONLY_WHEN_SAID}


def field_names(obj) -> list[str]:
    """The names of the object's fields that are text of the edition, without Plone's own."""
    return [
        name
        for schema in iterSchemata(obj)
        if schema.__module__.startswith("servicedeklaration.")
        for name, _field in getFieldsInOrder(schema)
        if name not in INTERNAL
    ]


def plain(value):
    """A field's value as JSON-able data."""
    if IRichTextValue.providedBy(value):
        return value.raw
    if IRelationValue.providedBy(value):
        return uid_of(value)
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, (list, tuple)):
        return [plain(each) for each in value]
    return value
