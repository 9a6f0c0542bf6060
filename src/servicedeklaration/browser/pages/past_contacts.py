"""The contacts of an edition that no longer counts, or of a day that is past, as they were then.

Of a day: what was noted last when the day ended. Else what was sealed with the edition, else what
holds today; each card says which. See docs/dates.md.
"""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import date
from functools import cached_property
from typing import Any

from plone import api

from servicedeklaration.content import records
from servicedeklaration.content.contact_data import uids_named_by
from servicedeklaration.content.contact_history import GONE, as_on
from servicedeklaration.content.kept import KeptContacts, kept_contacts
from servicedeklaration.content.publikation import IPublikation
from servicedeklaration.editions.days import day_of
from servicedeklaration.editions.words import long_date
from servicedeklaration.i18n import _
from servicedeklaration.seal.canonical import SealError

from .contacts import card_of, may_see_place, past_card
from .data import ContactCard

TODAYS = _("asof_contacts", default="The contact data on the page are today's.")


@dataclass
class PastContacts:
    """The cards of one edition; `day` None: as they were when it was sealed.

    `is_shown` says of a place that there is whether it is for the reader.
    """

    edition: Any
    day: date | None = None
    is_shown: Callable[[Any], bool] = may_see_place

    def cards(self, *holders) -> list[ContactCard]:
        """The cards of the places that these named then, each once."""
        uids = dict.fromkeys(uid for holder in holders for uid in self._named_by(holder))
        return [card for uid in uids if (card := self._card(uid)) is not None]

    def all_cards(self) -> list[ContactCard]:
        """The cards of all places that were sealed with the edition, by their names."""
        places = self._kept.places if self._kept else {}
        found = [card for uid in places if (card := self._card(uid)) is not None]
        return sorted(found, key=lambda card: card.name)

    @cached_property
    def _kept(self) -> KeptContacts | None:
        """What was sealed; None also where it can't be read, or on which day that was."""
        try:
            return kept_contacts(self.edition) if records.seal(self.edition) else None
        except SealError:
            return None

    @property
    def _sealed_on(self) -> date:
        return day_of(records.seal(self.edition).sealed_at)

    def _named_by(self, holder) -> Iterable[str]:
        """The places that an object names; a Publikation may have changed since, others can't."""
        if not IPublikation.providedBy(holder):
            return uids_named_by(holder)
        if self.day and (noted := as_on(holder.UID(), self.day)) is not None:
            return noted["contacts"]
        return self._kept.publication if self._kept else uids_named_by(holder)

    def _card(self, uid: str) -> ContactCard | None:
        """One place; None where it was gone by then, or isn't for the visitor."""
        place = _place(uid)
        if not self._is_for_reader(uid, place):
            return None
        url = place.absolute_url() if place is not None else ""
        if self.day and (noted := as_on(uid, self.day)) is not None:
            return past_card(noted, self.day, url) if noted != GONE else None
        if self._kept and uid in self._kept.places:
            return past_card(self._kept.places[uid], self._sealed_on, url)
        return card_of(place)

    def _is_for_reader(self, uid: str, place) -> bool:
        """Of a place that is deleted only what was sealed is known to have been public."""
        if place is None:
            return self._kept is not None and uid in self._kept.places
        return self.is_shown(place)


def contacts_note(cards: list[ContactCard], say) -> str:
    """From which day the cards are; "" where there are none."""
    days = list(dict.fromkeys(card.as_of for card in cards))
    if len(days) <= 1:
        return say(_as_of(days[0])) if days else ""
    return " ".join(f"{_names(cards, day)}: {say(_as_of(day))}" for day in days)


def _as_of(day: date | None):
    if day is None:
        return TODAYS
    mapping = {"day": long_date(day)}
    return _("contacts_as_of", default="The contact data as they were on ${day}.", mapping=mapping)


def _names(cards: list[ContactCard], day: date | None) -> str:
    return ", ".join(card.name for card in cards if card.as_of == day)


def _place(uid: str):
    """The Kontaktsted, whoever asks; None if it is deleted."""
    catalog = api.portal.get_tool("portal_catalog")
    found = catalog.unrestrictedSearchResults(UID=uid)
    return found[0]._unrestrictedGetObject() if found else None
