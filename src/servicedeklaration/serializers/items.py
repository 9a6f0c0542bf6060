"""What stands in a container as JSON, whatever day it is."""

from plone.restapi.interfaces import ISerializeToJson
from plone.restapi.serializer.dxcontent import SerializeFolderToJson
from zope.component import adapter
from zope.interface import Interface, implementer

from ..content.afsnit import IAfsnit


class WithAllItems(SerializeFolderToJson):
    """Its `items` are all that the visitor may see: a former edition is read as a whole."""

    def _build_query(self) -> dict:
        return super()._build_query() | {"show_inactive": True}


@implementer(ISerializeToJson)
@adapter(IAfsnit, Interface)
class AfsnitToJson(WithAllItems):
    """A section with what stands in it."""
