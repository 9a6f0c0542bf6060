"""Relations to places, kept readable when a place is deleted.

The text of an approved edition must not change, and its contacts belong to it; but places live
outside the editions and may go. So each relation to a place keeps the place's UID when it goes.
"""

from plone.uuid.interfaces import IUUID
from zc.relation.interfaces import ICatalog
from zope.component import getUtility
from zope.intid.interfaces import IIntIds


def uid_of(relation) -> str | None:
    """The UID of the place a relation leads to, or led to; None if that was never known."""
    if relation.to_object is not None:
        return IUUID(relation.to_object)
    return getattr(relation, "uid_when_deleted", None)


def remember_uid(place, event) -> None:
    """Keep the UID of a place that is about to be deleted on the relations to it."""
    to_id = getUtility(IIntIds).queryId(place)
    if to_id is None or event.newParent is not None:
        return
    for relation in getUtility(ICatalog).findRelations({"to_id": to_id}):
        relation.uid_when_deleted = IUUID(place)
