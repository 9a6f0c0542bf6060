"""Keeps what editions and parts are found by as their Publikation has it."""

from zope.container.interfaces import IContainerModifiedEvent

from ..content.walk import editions, parts

FROM_WORK = ["kind", "municipality", "provider", "subject", "finder_answers"]


def reindex_below(publication, event) -> None:
    """Reindex everything in a Publikation whose own fields were changed."""
    if IContainerModifiedEvent.providedBy(event):
        return
    for edition in editions(publication):
        for obj in (edition, *parts(edition)):
            obj.reindexObject(idxs=FROM_WORK)
