"""What a field is called to those who edit it."""

from plone.dexterity.utils import iterSchemataForType
from zope.globalrequest import getRequest
from zope.i18n import translate


def title_of_field(portal_type: str, field: str) -> str:
    """The title of a type's field in the visitor's language; its name where it has none."""
    return translate(field_title(portal_type, field), context=getRequest())


def field_title(portal_type: str, field: str) -> str:
    """The title of a type's field, to be translated; its name where it has none."""
    for schema in iterSchemataForType(portal_type):
        if field in schema:
            return schema[field].title
    return field
