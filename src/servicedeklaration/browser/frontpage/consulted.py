"""What is in consultation now. Only the editions shown are woken."""

from dataclasses import dataclass
from datetime import date

from servicedeklaration import clock
from servicedeklaration.content.consultations import latest
from servicedeklaration.editions.words import long_date
from servicedeklaration.i18n import _

from ..pages.brains import Record
from .works import Work


@dataclass(frozen=True)
class Consulted:
    """A work in the list: the way to its consultation, and until when one can answer."""

    title: str
    url: str
    deadline: date
    note: str


def consulted_of(works: list[Work], say) -> list[Consulted]:
    """The works with a proposal that can be answered today, those that end first on top."""
    found = (
        _consulted(edition, work, say)
        for work in works
        for edition in work.editions
        if edition.review_state == "consultation"
    )
    return sorted((each for each in found if each), key=lambda each: (each.deadline, each.title))


def _consulted(edition: Record, work: Work, say) -> Consulted | None:
    course = latest(edition.brain.getObject())
    if course is None or not course.takes_answers(clock.today()):
        return None
    note = _(
        "consulted_until",
        default="Answer until ${day}",
        mapping={"day": long_date(course.deadline)},
    )
    return Consulted(work.title, f"{edition.getURL()}/@@hoering", course.deadline, say(note))
