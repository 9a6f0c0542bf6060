"""A Publikation as JSON: its fields and, read-only, the address of the edition in force."""

from plone.restapi.interfaces import ISerializeToJson
from zope.component import adapter
from zope.interface import Interface, implementer

from ..content.current import editions_today
from ..content.publikation import IPublikation
from .items import WithAllItems


@implementer(ISerializeToJson)
@adapter(IPublikation, Interface)
class PublikationToJson(WithAllItems):
    """Adds `edition_in_force`: an address, or None when nothing is in force today."""

    def __call__(self, version=None, include_items=True, include_expansion=True) -> dict:
        result = super().__call__(version, include_items, include_expansion)
        edition = editions_today(self.context).in_force
        return result | {"edition_in_force": edition.absolute_url() if edition else None}
