"""The short code under which a text is found from a letter."""

from plone.indexer import indexer
from zope.interface import Interface

from ..citation.codes import code_of


@indexer(Interface)
def short_code(obj) -> str:
    """The code that follows from the object's UID."""
    return code_of(obj.UID())
