"""Where one can call instead of writing: never a number of another municipality by chance."""

from collections.abc import Iterator
from dataclasses import dataclass, replace

from plone import api

from servicedeklaration.content.place_works import Senders, municipalities_in_force
from servicedeklaration.content.places import LAYOUT, places_folder
from servicedeklaration.hours.phones import phone_link, phone_pairs
from servicedeklaration.inquiries.unnamed import unnamed_numbers

from ..pages.contacts import call_of, card_of, may_see_place
from ..pages.data import Call, ContactCard, Phone
from ..places import municipality_name

MOST = 3
"""So many places stand beside a form."""


@dataclass(frozen=True)
class Place:
    """A place with the number to call there.

    `said` is what the place says of calling there; `where` the municipalities that send one there,
    "" where the site has only one.
    """

    name: str
    url: str
    call: Call
    said: str = ""
    where: str = ""


def places() -> list[Place]:
    """The first places that the visitor may see and call, by name; each number once.

    None where the site has several municipalities: nobody knows which of them is meant.
    """
    if len(municipalities_in_force()) > 1:
        return []
    found: dict[str, Place] = {}
    for place in _all_places():
        if len(found) == MOST:
            break
        card = card_of(place)
        if call := call_of(card):
            found.setdefault(call.phone.href, Place(card.name, card.url, call))
    return list(found.values())


def unnamed_places() -> list[Place]:
    """The places that say themselves that one can call them without saying who one is."""
    senders = Senders() if len(municipalities_in_force()) > 1 else None
    found: dict[str, Place] = {}
    for place in _all_places():
        for each in unnamed_numbers(place.phones, place.remarks):
            card = card_of(place)
            if call := _call(card, each.number):
                where = _names(senders(place)) if senders else ""
                shown = Place(card.name, card.url, call, each.said, where)
                found.setdefault(call.phone.href, shown)
    return sorted(found.values(), key=lambda each: (each.where, each.name))


def all_places_url() -> str:
    """The page of all places; "" where the visitor finds none."""
    folder = places_folder(api.portal.get())
    if folder is None or not may_see_place(folder):
        return ""
    url = folder.absolute_url()
    return url if folder.getLayout() == LAYOUT else f"{url}/@@{LAYOUT}"


def _all_places() -> Iterator:
    """Those that the visitor may see, by name."""
    for brain in api.content.find(portal_type="Kontaktsted", sort_on="sortable_title"):
        yield brain._unrestrictedGetObject()


def _call(card: ContactCard, number: str) -> Call | None:
    """The way to call a number of a place; None for what no telephone could call."""
    href = phone_link(number)
    return call_of(replace(card, phones=(Phone(phone_pairs(number), href),))) if href else None


def _names(codes: set[str]) -> str:
    return ", ".join(sorted(map(municipality_name, codes)))
