"""Which municipalities promise something today, and to which places they send one."""

from collections import defaultdict
from collections.abc import Mapping

from Missing import MV
from plone import api
from zope.component import getUtility
from zope.intid.interfaces import IIntIds

from .. import clock
from .in_force import editions_in_force
from .relations import relations_to_places


def municipalities_in_force() -> set[str]:
    """The codes of the municipalities that promise something today, for the visitor's eyes."""
    return set(filter(None, map(_code, editions_in_force(clock.today()))))


class Senders:
    """The municipalities that send one to a place; looked up once, for all places of a page."""

    def __init__(self) -> None:
        self._codes = _codes_by_place()

    def __call__(self, place) -> set[str]:
        """Their codes; none where no work that is in force names the place."""
        return self._codes.get(getUtility(IIntIds).queryId(place), set())


def _codes_by_place() -> Mapping[int, set[str]]:
    site, found = api.portal.get(), defaultdict(set)
    for edition in editions_in_force(clock.today()):
        if code := _code(edition):
            work = site.unrestrictedTraverse(edition.getPath().rpartition("/")[0])
            for relation in relations_to_places(work):
                found[relation.to_id].add(code)
    return found


def _code(edition) -> str:
    """The municipality of a catalogue record; "" where none is known."""
    return "" if edition.municipality in (None, MV) else edition.municipality
