"""A Kontaktsted as JSON: its fields, and its name also as the title that every answer has."""

from plone.restapi.interfaces import ISerializeToJson
from plone.restapi.serializer.dxcontent import SerializeToJson
from zope.component import adapter
from zope.interface import Interface, implementer

from ..content.kontaktsted import IKontaktsted


@implementer(ISerializeToJson)
@adapter(IKontaktsted, Interface)
class KontaktstedToJson(SerializeToJson):
    """Adds `title`."""

    def __call__(self, version=None, include_items=True, include_expansion=True) -> dict:
        result = super().__call__(version, include_items, include_expansion)
        return result | {"title": result["name"]}
