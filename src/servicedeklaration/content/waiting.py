"""What waits for the visitor: the rule of `editions.waiting`, asked about the editions he can see.

One catalogue query finds the editions. Those under way are woken, and of those in force the works.
"""

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from Missing import MV
from plone import api

from .. import clock
from ..editions import timeline
from ..editions.days import day_of
from ..editions.review import review_due
from ..editions.roles import ALL_ROLES, ANONYMOUS, EDITORS
from ..editions.states import IN_FLIGHT_STATES, STATES
from ..editions.waiting import SOON, Known, Task, waiting
from . import packs, records
from .comments import comments
from .consultations import latest
from .pending import PERMISSION, REFUSED, UNDERSTOOD, PendingImport, pending_imports
from .people import person
from .remarks import remarks_in
from .tree import edition_tree
from .undecided import undecided

KINDS = ("Servicedeklaration", "Indsatskatalog", "Kvalitetsstandard")
_BEFORE_COMMITTEE = frozenset({"decide", "postponed", "read", "read_again"})
_HISTORY = "edition_workflow"


@dataclass(frozen=True)
class Waiting:
    """A task with the edition that it is about.

    `last_step` is the id of its last transition and `reason` what was said at it, "" for nothing;
    `said` the number of comments that stand; `left` how many things its import left undecided;
    `nobodys`: nobody who can be found has made it or taken a step with it.
    `pack` says of one before the committee how its agenda pack stands: "missing", "stale" where
    the text is another now, "made"; "" for any other.
    """

    task: Task
    edition: Any
    last_step: str
    reason: str
    said: int
    left: int
    nobodys: bool
    pack: str


@dataclass(frozen=True)
class Desk:
    """What waits, the files that wait to be looked through, and the number of editions in each
    state, of those that the visitor can see. `takes_part`: the visitor has a part to play."""

    waiting: tuple[Waiting, ...]
    files: tuple[PendingImport, ...]
    figures: dict[str, int]
    takes_part: bool


def desk_of(user) -> Desk:
    """The visitor's desk today."""
    brains = api.content.find(portal_type=KINDS, show_inactive=True)
    found = {known.key: (known, edition) for known, edition in _known(brains, user)}
    tasks = waiting([known for known, _edition in found.values()], clock.today())
    on_site = _parts(user.getRoles())
    return Desk(
        tuple(_waiting(task, found[task.key][1]) for task in tasks),
        _files(),
        _figures(brains),
        bool(on_site) or any(known.roles for known, _edition in found.values()),
    )


def _figures(brains) -> dict[str, int]:
    """State → number, in the order of an edition's life, without zeros."""
    counted = Counter(brain.review_state for brain in brains)
    return {state: counted[state] for state in STATES if counted[state]}


def _files() -> tuple[PendingImport, ...]:
    """The files that can be gone on with, for those who may; the newest first."""
    site = api.portal.get()
    if not api.user.has_permission(PERMISSION, obj=site):
        return ()
    return tuple(one for one in pending_imports(site) if one.state in (UNDERSTOOD, REFUSED))


def _parts(roles) -> frozenset[str]:
    """Those of somebody's roles that give a part to play."""
    return (ALL_ROLES - {ANONYMOUS}).intersection(roles)


def _known(brains, user) -> Iterator[tuple[Known, Any]]:
    """What the rule must know of each edition that may ask for something."""
    works: dict[str, list] = {}
    for brain in brains:
        works.setdefault(brain.getPath().rpartition("/")[0], []).append(brain)
    for siblings in works.values():
        under_way = [each for each in siblings if each.review_state in IN_FLIGHT_STATES]
        for brain in under_way:
            edition = brain.getObject()
            yield _of_one_under_way(brain, edition, user), edition
        if not under_way and (current := _in_force(siblings)) is not None:
            yield from _of_one_in_force(current, siblings, user)


def _of_one_under_way(brain, edition, user) -> Known:
    steps = edition.workflow_history[_HISTORY]
    is_draft = brain.review_state == "draft"
    course = latest(edition) if brain.review_state == "consultation" else None
    return Known(
        key=brain.UID,
        state=brain.review_state,
        since=_day(steps[-1]["time"]),
        roles=_parts(user.getRolesInContext(edition)),
        last_step=steps[-1]["action"] or "",
        own=user.getId() in {step["actor"] for step in steps},
        nobodys=is_draft and _is_nobodys(edition),
        undecided=is_draft and bool(_left(edition)),
        deadline=course.deadline if course else None,
    )


def _of_one_in_force(brain, siblings, user) -> Iterator[tuple[Known, Any]]:
    """An edition in force, for editors: only those that end or must be gone through soon."""
    first, last = _value(brain.in_force_from), _value(brain.in_force_until)
    work = _work(brain)
    soon = clock.today() + SOON
    due = review_due(first, work.review_months)
    if not any(day is not None and day <= soon for day in (due, last)):
        return
    edition = brain.getObject()
    known = Known(
        key=brain.UID,
        state=brain.review_state,
        since=first,
        roles=_parts(user.getRolesInContext(edition)) & EDITORS,
        review_due=review_due(first, work.review_months, getattr(edition, "revised", None)),
        ends=last,
        followed=bool(timeline.upcoming(map(_as_rule, siblings), clock.today())),
    )
    yield known, edition


def _work(brain):
    """The Publikation of an edition, without waking the edition."""
    path = brain.getPath().rpartition("/")[0]
    return api.portal.get().unrestrictedTraverse(path)


def _in_force(siblings):
    found = timeline.in_force_on(map(_as_rule, siblings), clock.today())
    return next((each for each in siblings if found and each.getPath() == found.id), None)


def _as_rule(brain) -> timeline.Edition:
    first, last = _value(brain.in_force_from), _value(brain.in_force_until)
    return timeline.Edition(brain.getPath(), brain.review_state, first, last)


def _waiting(task: Task, edition) -> Waiting:
    last = edition.workflow_history[_HISTORY][-1]
    under_way = task.kind not in ("ending", "review")
    said = sum(each.stands for each in comments(edition)) if under_way else 0
    left = _left(edition) if task.kind == "undecided" else 0
    reason = (last["comments"] or "") if under_way else ""
    pack = _pack(edition) if task.kind in _BEFORE_COMMITTEE else ""
    nobodys = task.kind in ("undecided", "draft") and _is_nobodys(edition)
    return Waiting(task, edition, last["action"] or "", reason, said, left, nobodys, pack)


def _is_nobodys(edition) -> bool:
    return not any(person(step["actor"]) for step in edition.workflow_history[_HISTORY])


def _pack(edition) -> str:
    """How the agenda pack of an edition stands."""
    if (pack := packs.latest(edition)) is None:
        return "missing"
    return "stale" if packs.is_stale(edition, pack) else "made"


def _left(edition) -> int:
    """How many things the edition's import has left for somebody to decide, with the remarks that
    still stand in its text; 0 for one that was not imported."""
    if (record := records.import_record(edition)) is None:
        return 0
    found, remarks = undecided(record), len(list(remarks_in(edition_tree(edition))))
    return found.changes + found.comments + found.unplaced + len(found.findings) + remarks


def _day(moment) -> date:
    """The Danish day of a moment as the workflow's history keeps it."""
    return day_of(datetime.fromtimestamp(moment.timeTime(), clock.COPENHAGEN))


def _value(column):
    """A column's value; None where the catalogue has none."""
    return None if column is MV else column
