"""Whom to turn to when a search finds nothing."""

from plone import api

from ..pages.contacts import card_of
from ..pages.data import ContactCard

_SHOWN = 3
_LOOKED_AT = 12
"""A citizen's page wakes no more places than these."""


def places_to_call() -> list[ContactCard]:
    """Public places with a telephone; those where somebody answers now come first."""
    brains = api.content.find(portal_type="Kontaktsted", sort_on="sortable_title")
    cards = [card_of(brain.getObject()) for brain in brains[:_LOOKED_AT]]
    callable_ = [card for card in cards if card.phones]
    return sorted(callable_, key=_is_closed)[:_SHOWN]


def _is_closed(card: ContactCard) -> bool:
    hours = card.phone_hours or card.opening_hours
    return not (hours and hours.open)
