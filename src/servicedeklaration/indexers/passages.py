"""What the index of passages has of an object."""

from plone.indexer import indexer
from zope.container.interfaces import IContainerModifiedEvent
from zope.interface import Interface

from ..content import easy_read
from ..content.passages import passages_of
from ..content.searching import INDEX
from ..content.walk import parts
from ..search.passage import Passage


@indexer(Interface)
def passages(obj) -> list[Passage]:
    """What a search finds of the object."""
    return passages_of(obj)


def reindex_below(section, event) -> None:
    """A section has been changed: what stands in it is found by its title too."""
    if not IContainerModifiedEvent.providedBy(event):
        for part in parts(section):
            part.reindexObject(idxs=[INDEX])


def reindex_easy_read(event) -> None:
    """The easy-to-read text was confirmed, or it was sealed and may have lost that: only what is
    confirmed is found."""
    if easy_read.is_written(event.object):
        event.object.reindexObject(idxs=[INDEX])
