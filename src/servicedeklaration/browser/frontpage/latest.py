"""What was approved last, with the decision. Only the few editions shown are woken."""

from dataclasses import dataclass
from datetime import date

from servicedeklaration import clock
from servicedeklaration.content import records
from servicedeklaration.decisions.decision import UNREADABLE
from servicedeklaration.decisions.words import sentence
from servicedeklaration.editions.states import IN_FORCE_STATES
from servicedeklaration.editions.words import long_date

from ..pages.brains import Record
from ..pages.validity import approval_of
from .works import Work

_SHOWN = 5
_LOOKED_AT = 10


@dataclass(frozen=True)
class Latest:
    """A work in the list, with the decision about its newest edition as a sentence.

    It says from which day that edition counts if it doesn't yet.
    """

    title: str
    url: str
    note: str


def latest_of(works: list[Work]) -> list[Latest]:
    """The works whose approved edition begins latest and whose decision is known."""
    newest = [(edition, work) for work in works if (edition := _newest(work))]
    newest.sort(key=lambda pair: _begins(pair[0]), reverse=True)
    found = (_latest(edition, work) for edition, work in newest[:_LOOKED_AT])
    return [entry for entry in found if entry][:_SHOWN]


def _newest(work: Work) -> Record | None:
    """The work's approved edition that begins latest; None when none is approved."""
    approved = (each for each in work.editions if each.review_state in IN_FORCE_STATES)
    return max(approved, key=_begins, default=None)


def _begins(edition: Record) -> date:
    return edition.in_force_from or date.min


def _latest(edition: Record, work: Work) -> Latest | None:
    """The entry; None when nobody has stated who approved it, or that can't be read."""
    decision = approval_of(records.readable_decisions(edition.brain.getObject()))
    if decision is None or decision.outcome == UNREADABLE:
        return None
    first = _begins(edition)
    if first <= clock.today():
        return Latest(work.title, work.url, sentence(decision))
    note = f"{sentence(decision)} Gælder fra {long_date(first)}."
    return Latest(work.title, edition.getURL(), note)
