"""The redline between two editions of a work, as the visitor may see it."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

from plone import api

from ..editions.states import FINAL_STATES, IN_FORCE_STATES
from ..redline import Difference, Summary, compare, summarize, whole
from . import easy_read, records
from .current import editions_today, may_see
from .import_tree import RELATIONS
from .place_words import PlaceWords
from .state import state_of
from .tree import edition_tree
from .walk import editions, publication_of


@dataclass(frozen=True)
class Redline:
    """Two editions and what is different; `before` None: there is none to compare with."""

    before: Any
    after: Any
    differences: tuple[Difference, ...]
    summary: Summary


def redline(before, after, everything: bool = False) -> Redline:
    """Compare two editions that the visitor may see; `everything`: with what is the same."""
    if before is None:
        return Redline(None, after, (), summarize(()))
    places = PlaceWords()
    trees = _told(before, places), _told(after, places)
    _leave_out(_not_said_yet(after), *trees)
    found = (whole if everything else compare)(*trees)
    return Redline(before, after, found, summarize(found))


def redline_of_texts(edition, before: Mapping, after: Mapping, everything: bool = False) -> Redline:
    """Compare two trees of one edition, both of which the visitor may see."""
    places = PlaceWords()
    trees = _with_places(before, places), _with_places(after, places)
    found = (whole if everything else compare)(*trees)
    return Redline(edition, edition, found, summarize(found))


def since(tree: Mapping, edition) -> tuple[Difference, ...]:
    """Compare an edition with a tree of its own text as it once was, with what is the same."""
    places = PlaceWords()
    return whole(*(_with_places(each, places) for each in (tree, edition_tree(edition))))


def others(edition) -> list:
    """The other editions of the same work that the visitor may see, the latest first."""
    work = publication_of(edition)
    known = [each for each in editions(work) if each.getId() != edition.getId() and may_see(each)]
    return sorted(known, key=_order, reverse=True)


def edition_named(edition, name: str):
    """The edition of the same work with this name, the edition itself among them; None where
    there is none, or none that the visitor may see."""
    known = [each for each in [edition, *others(edition)] if each.getId() == name]
    return known[0] if known else None


def edition_before(edition):
    """The edition that this one follows, if the visitor may see it; None if it is the first.

    For one under way that is the edition in force; for a decided one the one that was decided
    for the time before it. One that was withdrawn counts only where there is no other.
    """
    if state_of(edition) not in FINAL_STATES:
        current = editions_today(publication_of(edition)).in_force
        if current is not None and may_see(current):
            return current
    earlier = [each for each in others(edition) if _is_earlier(each, edition)]
    return next((each for each in earlier if state_of(each) in IN_FORCE_STATES), None) or next(
        iter(earlier), None
    )


def changes_url(edition) -> str:
    """The page of what is different from the edition before; "" where there is none before."""
    before = edition_before(edition)
    return f"{edition.absolute_url()}/@@aendringer" if before is not None else ""


def _is_earlier(each, edition) -> bool:
    return state_of(each) in FINAL_STATES and _order(each) < _order(edition)


def _order(edition) -> tuple:
    """Decided ones by their first day and their approval; then those under way."""
    first = edition.in_force_from or date.min
    return state_of(edition) not in FINAL_STATES, first, records.approval_number(edition)


def _told(edition, places: PlaceWords) -> dict[str, Any]:
    """The tree with places by their names, and for staff the file that it came from.

    An easy-to-read text that nobody has confirmed is left out for the public.
    """
    tree = _with_places(edition_tree(edition), places)
    if api.user.has_permission("servicedeklaration: View internal", obj=edition):
        tree["source"] = _source(edition)
    if not easy_read.is_shown(edition):
        tree.pop(easy_read.FIELD, None)
    return tree


def _not_said_yet(edition) -> tuple[str, ...]:
    """What an edition may have none of yet, rather than have lost: a file, when it was written
    here, and until it is decided its days."""
    days = ("in_force_from", "in_force_until")
    return ("source",) if state_of(edition) in FINAL_STATES else ("source", *days)


def _leave_out(names: tuple[str, ...], before: dict[str, Any], after: Mapping) -> None:
    """Take from the tree before what the one after has none of."""
    for name in names:
        if name in before and not after.get(name):
            before[name] = after.get(name)


def _source(edition) -> str | None:
    """The file's name and the beginning of its SHA-256; None where there is neither."""
    name = getattr(edition.source, "filename", None)
    sha256 = edition.source_sha256 and f"SHA-256 {edition.source_sha256[:12]}"
    return ", ".join(filter(None, (name, sha256))) or None


def _with_places(tree: Mapping, places: PlaceWords) -> dict[str, Any]:
    found = dict(tree)
    for name in RELATIONS & found.keys():
        value = found[name]
        if value:
            found[name] = list(map(places, value)) if isinstance(value, list) else places(value)
    if "items" in tree:
        found["items"] = [_with_places(item, places) for item in tree["items"]]
    return found
