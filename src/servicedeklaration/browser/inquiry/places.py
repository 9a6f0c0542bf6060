"""Where one can call instead of writing."""

from dataclasses import dataclass

from plone import api

from ..pages.contacts import call_of, card_of
from ..pages.data import Call

MOST = 3
"""So many places stand beside a form."""


@dataclass(frozen=True)
class Place:
    """A place with the number to call there."""

    name: str
    url: str
    call: Call


def places() -> list[Place]:
    """The first places that the visitor may see and call, by name; each number once."""
    found: dict[str, Place] = {}
    for brain in api.content.find(portal_type="Kontaktsted", sort_on="sortable_title"):
        if len(found) == MOST:
            break
        card = card_of(brain.getObject())
        if call := call_of(card):
            found.setdefault(call.phone.href, Place(card.name, card.url, call))
    return list(found.values())
