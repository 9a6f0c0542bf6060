"""The editions in force on a day, all over the site, as the catalogue knows them."""

from collections import defaultdict
from collections.abc import Iterable
from datetime import date

from Missing import MV
from plone import api

from ..behaviors.edition import IEdition
from ..editions import timeline
from ..editions.states import IN_FORCE_STATES
from .records import approval_number


def editions_in_force(day: date) -> list:
    """The catalogue records of the editions that count on a day and that the visitor may see."""
    by_work = defaultdict(list)
    for brain in _begun(day):
        by_work[brain.getPath().rpartition("/")[0]].append(brain)
    found = (_in_force(brains, day) for brains in by_work.values())
    return [brain for brain in found if brain]


def _begun(day: date) -> list:
    """The approved editions that have begun: all, for a former one may end a later one's place."""
    return api.content.find(
        object_provides=IEdition,
        review_state=sorted(IN_FORCE_STATES),
        in_force_from={"query": day, "range": "max"},
        show_inactive=True,
    )


def _in_force(brains: list, day: date):
    by_path = {brain.getPath(): brain for brain in brains}
    found = timeline.in_force_on(_as_rules(brains), day)
    return by_path[found.id] if found else None


def _as_rules(brains: list) -> Iterable[timeline.Edition]:
    """What the rules must know; an edition is woken only where two begin on the same day."""
    days = [brain.in_force_from for brain in brains]
    for brain in brains:
        same_day = days.count(brain.in_force_from) > 1
        yield timeline.Edition(
            brain.getPath(),
            brain.review_state,
            brain.in_force_from,
            _day_or_none(brain.in_force_until),
            approval_number(brain._unrestrictedGetObject()) if same_day else 0,
        )


def _day_or_none(value) -> date | None:
    return None if value is MV else value
