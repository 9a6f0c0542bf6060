"""What waits for whom, and in which order: first what holds others up, then by day."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date, timedelta

from .roles import COMMITTEE, EDITORS, SECRETARIES, WRITERS

SOON = timedelta(days=60)
"""How long before a text must be gone through, or ends, it is told."""

KINDS = (
    "consultation_over",
    "sent_back",
    "decide",
    "read",
    "ending",
    "review",
    "undecided",
    "draft",
    "postponed",
    "read_again",
    "consultation",
)
"""Everything that can wait, what presses most first."""

_BACK = frozenset({"send_back", "reject"})


@dataclass(frozen=True)
class Known:
    """What the rule must know of an edition.

    `roles` are those that the one who asks has in it. `since` is the day of its last step and
    `last_step` that transition's id, "" for none. `own`: the one who asks has made it or taken a
    step with it; `nobodys`: nobody has who can be found, as of what a command brought in, or one
    who has left. `undecided`: its import left something that nobody has decided. `deadline` is the
    last day of the consultation, `review_due` the day by which an edition in force must be gone
    through, `ends` its last day; None where there is none. `followed`: another edition is under
    way or takes over.
    """

    key: str
    state: str
    since: date
    roles: frozenset[str]
    last_step: str = ""
    own: bool = False
    nobodys: bool = False
    undecided: bool = False
    deadline: date | None = None
    review_due: date | None = None
    ends: date | None = None
    followed: bool = False


@dataclass(frozen=True)
class Task:
    """One thing that waits; `due` None: no day is set for it."""

    kind: str
    key: str
    since: date
    due: date | None = None


def waiting(known: Iterable[Known], day: date) -> list[Task]:
    """What waits on a day for the one who asks, in the order in which to take it."""
    found = [task for edition in known for task in _tasks(edition, day)]
    return sorted(found, key=lambda task: (KINDS.index(task.kind), task.due or task.since))


def _tasks(edition: Known, day: date) -> Iterator[Task]:
    """What an edition asks of somebody: of one with several roles, the most that it can ask."""
    for takes_part, tasks in _RULES:
        if edition.roles & takes_part and (found := list(tasks(edition, day))):
            yield from found
            return


def _to_decide(edition: Known, day: date) -> Iterator[Task]:
    if edition.state == "pending":
        kind = "postponed" if edition.last_step == "postpone" else "decide"
        yield Task(kind, edition.key, edition.since)


def _to_read(edition: Known, day: date) -> Iterator[Task]:
    if edition.state == "pending":
        kind = "read_again" if edition.last_step == "postpone" else "read"
        yield Task(kind, edition.key, edition.since)


def _to_go_on_with(edition: Known, day: date) -> Iterator[Task]:
    """A draft: what was sent back, or is nobody's, waits for all who write, the rest for whose it
    is."""
    if edition.state != "draft":
        return
    if edition.last_step in _BACK:
        yield Task("sent_back", edition.key, edition.since)
    elif edition.own or edition.nobodys:
        yield Task("undecided" if edition.undecided else "draft", edition.key, edition.since)


def _to_look_after(edition: Known, day: date) -> Iterator[Task]:
    """What an editor sees to: consultations, and texts in force that need a next edition."""
    if edition.state == "consultation":
        over = edition.deadline is not None and edition.deadline < day
        kind = "consultation_over" if over else "consultation"
        yield Task(kind, edition.key, edition.since, edition.deadline)
    elif edition.state == "approved" and not edition.followed:
        if edition.ends is not None and edition.ends <= day + SOON:
            yield Task("ending", edition.key, edition.since, edition.ends)
        elif edition.review_due is not None and edition.review_due <= day + SOON:
            yield Task("review", edition.key, edition.since, edition.review_due)


_RULES = (
    (SECRETARIES, _to_decide),
    (COMMITTEE, _to_read),
    (WRITERS, _to_go_on_with),
    (EDITORS, _to_look_after),
)
"""Who takes part, and what then waits."""
