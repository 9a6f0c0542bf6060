"""Contacts as plain data: the fields of a place, and which places a Publikation names."""

from typing import Any

from .publikation import IPublikation
from .relations import relations_to_places, uid_of
from .tree import field_values
from .walk import parts, publication_of


def uids_named_by(holder) -> list[str]:
    """The UIDs of the places that one object names, in order, also of those that are gone."""
    uids = map(uid_of, relations_to_places(holder))
    return list(dict.fromkeys(uid for uid in uids if uid))


def places_of(edition) -> dict[str, Any]:
    """The places that there are of those that an edition, its parts or its Publikation name."""
    holders = (publication_of(edition), edition, *parts(edition))
    relations = (relation for holder in holders for relation in relations_to_places(holder))
    return {uid_of(each): each.to_object for each in relations if each.to_object is not None}


def contact_data(holder) -> dict[str, Any]:
    """What the history keeps: a place's fields, or the places that a Publikation names."""
    if IPublikation.providedBy(holder):
        return {"contacts": uids_named_by(holder)}
    return field_values(holder)
