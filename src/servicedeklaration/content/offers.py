"""The offers of the editions in force, for the finder: sets of the catalogue, and no objects.

Nothing is kept from one request to the next, so what one visitor asked is never shown to another.
"""

from collections.abc import Callable, Iterable
from datetime import date
from functools import cached_property
from typing import Any

from AccessControl import getSecurityManager
from BTrees.IIBTree import IISet, IITreeSet, difference, intersection, union
from plone import api
from Products.ZCatalog.query import IndexQuery

from ..finder.answers import STEP
from ..finder.counting import Offers
from .in_force import editions_in_force

ANSWERS = "finder_answers"
_STEP = "process"


class OffersInForce:
    """The offers that count on a day and that the visitor may see.

    They are known by the catalogue's record numbers; `records` gives what it holds of a few.
    """

    def __init__(self, day: date):
        self.day = day
        self._catalog = api.portal.get_tool("portal_catalog")

    @cached_property
    def by_answers(self) -> Offers:
        """The offers by what they answer to the finder's questions."""
        words = self._index(ANSWERS).uniqueValues()
        return Offers(self._everything, words, lambda word: self._having(ANSWERS, word))

    def in_order(self, offers: IITreeSet, rank: Callable[[int], Any]) -> list[int]:
        """Record numbers by rank, the lowest first; those of one rank by title."""
        titles = self._index("sortable_title").documentToKeyMap()
        return sorted(offers, key=lambda number: (rank(number), titles.get(number, ""), number))

    def records(self, numbers: Iterable[int]) -> list:
        """The catalogue records of some offers."""
        return [self._catalog._catalog[number] for number in numbers]

    def answers(self, number: int) -> tuple[str, ...]:
        """What one offer answers."""
        return tuple(self._index(ANSWERS).getEntryForObject(number, ()))

    @cached_property
    def _everything(self) -> IISet:
        """All offers but those that are only steps on the way to one."""
        visitor = getSecurityManager().getUser()
        roles = self._catalog._listAllowedRolesAndUsers(visitor)
        editions = [record.edition_uid for record in editions_in_force(self.day)]
        found = intersection(
            self._having("edition_uid", editions), self._having("portal_type", "Indsats")
        )
        found = intersection(found, self._having("allowedRolesAndUsers", roles))
        steps = union(self._having("offer_type", _STEP), self._having(ANSWERS, STEP))
        return difference(found, steps)

    def _having(self, index: str, value: str | list[str]):
        """The record numbers with a value, or one of several, in an index."""
        if not value:
            return IISet()
        asked = IndexQuery({index: value}, index)
        found = self._index(index).query_index(asked)
        return found if found is not None else IISet()

    def _index(self, name: str):
        return self._catalog.Indexes[name]
