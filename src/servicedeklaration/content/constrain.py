"""A Publikation takes only editions of its own kind, whichever way they come in."""

from plone.base.interfaces.constrains import IConstrainTypes
from Products.CMFCore.utils import getToolByName
from zope.component import adapter
from zope.interface import implementer

from .publikation import IPublikation

DISABLED = 0


@implementer(IConstrainTypes)
@adapter(IPublikation)
class KindOnly:
    """Forms, REST and paste all ask this adapter what may be added."""

    def __init__(self, context):
        self.context = context

    def getConstrainTypesMode(self) -> int:
        return DISABLED

    def allowedContentTypes(self) -> list:
        """The type of the Publikation's kind, if the user may add it."""
        types = getToolByName(self.context, "portal_types")
        fti = types.getTypeInfo(self.context.kind) if self.context.kind else None
        return [fti] if fti is not None and fti.isConstructionAllowed(self.context) else []

    def getDefaultAddableTypes(self) -> list:
        return self.allowedContentTypes()

    def getLocallyAllowedTypes(self) -> list[str]:
        return [fti.getId() for fti in self.allowedContentTypes()]

    def getImmediatelyAddableTypes(self) -> list[str]:
        return self.getLocallyAllowedTypes()
