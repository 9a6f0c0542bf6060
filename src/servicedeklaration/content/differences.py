"""What a document would change, as the next edition of a work that is known."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from plone import api

from ..editions.states import IN_FLIGHT_STATES
from ..redline import Difference, compare
from .current import editions_today
from .import_tree import RELATIONS, named, related
from .pending import PendingImport
from .places import known_place
from .state import state_of
from .tree import edition_tree
from .walk import editions
from .works import find_publication

_OF_ONE_ADOPTION = frozenset({"edition_label", "in_force_from", "in_force_until", "change_note"})
"""Fields that every edition has anew."""


@dataclass(frozen=True)
class NextEdition:
    """A work, the edition that the document is compared with, and what is different.

    `under_way`: an edition that has to be finished before another can be made; None: there is
    none.
    """

    work: Any
    edition: Any
    under_way: Any
    differences: tuple[Difference, ...]


def differences(site, pending: PendingImport, publication: Mapping = {}) -> NextEdition | None:
    """What a file that was understood would change; None: it is of no work that is known.

    `publication`: what a person states of the work beside what stands in the document.
    """
    work = find_publication({**pending.result["publication"], **publication})
    before = edition_before(work) if work is not None else None
    if before is None:
        return None
    tree = edition_tree(before)
    under_way = next((e for e in editions(work) if state_of(e) in IN_FLIGHT_STATES), None)
    return NextEdition(
        work, before, under_way, compare(_with_words(tree), _announced(site, pending.result, tree))
    )


def edition_before(work):
    """The edition that the next one follows: the one in force, else the latest; None if none."""
    known = editions_today(work)
    return known.in_force or next(reversed(known.all), None)


def _announced(site, result: Mapping, before: Mapping) -> dict[str, Any]:
    """The edition that the result would become, with the places by their names."""
    places = [_name_of_place(site, data) for data in result.get("contacts", ())]
    return _comparable(related(named(result["edition"], before), places))


def _name_of_place(site, data: Mapping) -> str:
    place = known_place(site, data)
    return data["name"] if place is None else place.name


def _with_words(tree: Mapping) -> dict[str, Any]:
    """A tree with the places by their names; one that is gone by its UID."""
    found = _comparable(tree)
    for name in RELATIONS & found.keys():
        value = found[name]
        found[name] = [_title(uid) for uid in value] if isinstance(value, list) else _title(value)
    if "items" in tree:
        found["items"] = [_with_words(item) for item in tree["items"]]
    return found


def _title(uid: str | None) -> str | None:
    place = api.content.get(UID=uid) if uid else None
    return place.title if place is not None else uid


def _comparable(tree: Mapping) -> dict[str, Any]:
    return {name: value for name, value in tree.items() if name not in _OF_ONE_ADOPTION}
