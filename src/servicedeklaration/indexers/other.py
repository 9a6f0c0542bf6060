"""Content that has no value for an index of ours."""

from plone.indexer import indexer
from zope.interface import Interface


@indexer(Interface)
def nothing(obj):
    """Leave the object out of the index, whatever stands around it under the same name."""
    raise AttributeError
