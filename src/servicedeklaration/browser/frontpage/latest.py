"""What was approved last, with the decision. Only the few editions shown are woken."""

from dataclasses import dataclass
from datetime import date

from servicedeklaration.decisions.words import sentence
from servicedeklaration.editions.states import IN_FORCE_STATES

from ..pages.validity import approval_of
from .works import Work

_SHOWN = 5
_LOOKED_AT = 10


@dataclass(frozen=True)
class Latest:
    """An approved edition in the list, with the decision as a sentence."""

    title: str
    url: str
    note: str


def latest_of(works: list[Work]) -> list[Latest]:
    """The approved editions that begin latest and whose decision is known."""
    approved = [
        (edition, work)
        for work in works
        for edition in work.editions
        if edition.review_state in IN_FORCE_STATES
    ]
    approved.sort(key=lambda pair: pair[0].in_force_from or date.min, reverse=True)
    found = (_latest(edition, work) for edition, work in approved[:_LOOKED_AT])
    return [entry for entry in found if entry][:_SHOWN]


def _latest(edition, work: Work) -> Latest | None:
    """The entry; None when nobody has stated who approved it."""
    decision = approval_of(edition.getObject())
    if decision is None:
        return None
    return Latest(work.title, edition.getURL(), sentence(decision))
