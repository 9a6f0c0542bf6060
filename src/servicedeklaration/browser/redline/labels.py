"""What fields and their values are called where people read of them."""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from typing import Any

from plone.dexterity.utils import iterSchemataForType
from zope.schema import getFieldsInOrder

from content_import.vocabulary.field_names import field_name
from servicedeklaration.editions.words import partial_date
from servicedeklaration.i18n import _
from servicedeklaration.vocabularies.titles import title_of

ADDRESS = _("redline_address", default="Name in the address")
DATES = frozenset({"in_force_from", "in_force_until", "revised"})
"""Fields that hold a day, or a month or year, as ISO text."""


@dataclass(frozen=True)
class Labels:
    """Words for the fields of one type; `headings` are those that the document printed."""

    portal_type: str
    headings: Mapping[str, str]
    say: Any

    def label(self, name: str) -> str:
        """The printed heading of a field, else what the edit form calls it."""
        field = _fields(self.portal_type).get(name)
        if name == "id":
            return self.say(ADDRESS)
        if self.headings.get(name):
            return self.headings[name]
        return self.say(field.title) if field is not None else field_name(name)

    def words(self, name: str, value: Any) -> Any:
        """A value as people read it; "" for one that says that nothing is stated."""
        if isinstance(value, list | tuple):
            return [self.words(name, each) for each in value]
        if name in DATES and value:
            return partial_date(value)
        vocabulary = _vocabulary(_fields(self.portal_type).get(name))
        if not vocabulary or value in (None, "unknown"):
            return None if vocabulary else value
        return self.say(title_of(vocabulary, value))


def _vocabulary(field) -> str | None:
    """The name of the list that a field's values are taken from; None where there is none."""
    of_values = getattr(field, "value_type", None) or field
    name = getattr(of_values, "vocabularyName", None)
    return name if name and name.startswith("servicedeklaration.") else None


@cache
def _fields(portal_type: str) -> dict:
    return {
        name: field
        for schema in iterSchemataForType(portal_type)
        for name, field in getFieldsInOrder(schema)
        if schema.__module__.startswith("servicedeklaration.")
    }
