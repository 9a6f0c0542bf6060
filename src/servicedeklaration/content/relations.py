"""Relations to places, kept readable when a place is deleted.

The text of an approved edition must not change, and its contacts belong to it; but places live
outside the editions and may go. So each relation to a place keeps the place's UID when it goes.
"""

from Acquisition import aq_base
from plone.uuid.interfaces import IUUID
from z3c.relationfield.interfaces import IRelationValue
from zc.relation.interfaces import ICatalog
from zope.component import queryUtility
from zope.intid.interfaces import IIntIds


def relations_to_places(holder) -> list:
    """The relations of one object to places, in order: its `contacts`, then its `contact`."""
    own = aq_base(holder)
    # Woken, its attributes are read as they are: to ask a type for an unset one takes long.
    own._p_activate()
    kept = vars(own)
    related = [*(kept.get("contacts") or ()), kept.get("contact")]
    return [relation for relation in related if IRelationValue.providedBy(relation)]


def uid_of(relation) -> str | None:
    """The UID of the place a relation leads to, or led to; None if that was never known."""
    if relation.to_object is not None:
        return IUUID(relation.to_object)
    return getattr(relation, "uid_when_deleted", None)


def remember_uid(place, event) -> None:
    """Keep the UID of a place that is about to be deleted on the relations to it."""
    ids, relations = queryUtility(IIntIds), queryUtility(ICatalog)
    place_id = ids.queryId(place) if ids is not None else None
    if place_id is None or relations is None:
        return  # No relation can lead to it, or the whole site is being deleted.
    for relation in relations.findRelations({"to_id": place_id}):
        relation.uid_when_deleted = IUUID(place)
