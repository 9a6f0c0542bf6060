"""Whom to turn to when a search finds nothing."""

from itertools import islice

from plone import api

from servicedeklaration.content.place_works import Senders

from ..pages.contacts import card_of
from ..pages.data import ContactCard

_SHOWN = 3
_LOOKED_AT = 12
"""So many cards a citizen's page makes at most."""


def places_to_call(municipality: str, is_only: bool) -> list[ContactCard]:
    """Public places with a telephone; those where somebody answers now come first.

    Where the site has several municipalities (`is_only` False) they are those of the one that was
    asked for; none where none was: a number of another municipality helps nobody.
    """
    if not is_only and not municipality:
        return []
    brains = api.content.find(portal_type="Kontaktsted", sort_on="sortable_title")
    places = (brain._unrestrictedGetObject() for brain in brains)
    if not is_only:
        senders = Senders()
        places = (place for place in places if municipality in senders(place))
    cards = [card_of(place) for place in islice(places, _LOOKED_AT)]
    callable_ = [card for card in cards if card.phones]
    return sorted(callable_, key=_is_closed)[:_SHOWN]


def _is_closed(card: ContactCard) -> bool:
    hours = card.phone_hours or card.opening_hours
    return not (hours and hours.open)
