"""The consultations of an edition: what was heard, who was asked, what was answered.

Kept with `store`. Answers stand each under a key of its own, so that many may answer at the same
time. An answer whose day of deletion has come is given to nobody, even before it is deleted.
"""

from datetime import date
from typing import Any

from persistent.mapping import PersistentMapping

from .. import clock
from ..consultation.answers import Answer, in_order
from ..consultation.course import Consultation
from ..consultation.sections import sections_of
from . import store
from .tree import edition_tree

_COURSES = "consultations"


def consultations(edition) -> tuple[Consultation, ...]:
    """The edition's consultations, the first one first."""
    return tuple(Consultation.from_dict(data) for data in store.read(edition, _COURSES) or ())


def latest(edition) -> Consultation | None:
    """The consultation that was opened last, be it open or closed; None where none ever was."""
    return next(reversed(consultations(edition)), None)


def heard_text(edition, number: int) -> dict[str, Any]:
    """The edition's tree as it was when the consultation was opened; KeyError for no number."""
    if (tree := store.read(edition, _text(number))) is None:
        raise KeyError(number)
    return tree


def answers(edition, number: int, day: date | None = None) -> tuple[Answer, ...]:
    """The answers to a consultation in the order of the text that was heard, then by time.

    There are none from the day of their deletion on. `day` None: today.
    """
    course = _course(edition, number)
    if course is None or course.is_deleted(day or clock.today()):
        return ()
    found = [Answer.from_dict(kept) for kept in store.entries(edition, _answers(number)).values()]
    return tuple(in_order(found, list(sections_of(heard_text(edition, number)))))


def has_answer(edition, number: int, answer_id: str) -> bool:
    """Whether there is an answer with the id."""
    return answer_id in store.entries(edition, _answers(number))


def add_consultation(edition, course: Consultation) -> None:
    """Keep a new consultation, with the edition's text as it is now, and room for answers."""
    store.write(edition, _text(course.number), edition_tree(edition))
    store.entries_to_write(edition, _answers(course.number))
    _write(edition, (*consultations(edition), course))


def change_consultation(edition, course: Consultation) -> None:
    """Keep a consultation in place of the one with its number."""
    known = consultations(edition)
    _write(edition, [course if each.number == course.number else each for each in known])


def add_answer(edition, number: int, answer: Answer) -> None:
    """Keep an answer; ValueError when there is one with its id."""
    kept = store.entries_to_write(edition, _answers(number))
    if not kept.insert(answer.id, PersistentMapping(answer.to_dict())):
        raise ValueError(answer.id)


def forget_answers(edition, number: int) -> int:
    """Delete all answers to a consultation; gives how many there were."""
    if not (count := len(store.entries(edition, _answers(number)))):
        return 0
    store.entries_to_write(edition, _answers(number)).clear()
    return count


def _course(edition, number: int) -> Consultation | None:
    return next((each for each in consultations(edition) if each.number == number), None)


def _write(edition, courses) -> None:
    store.write(edition, _COURSES, [course.to_dict() for course in courses])


def _text(number: int) -> str:
    return f"consultation_text/{number}"


def _answers(number: int) -> str:
    return f"consultation_answers/{number}"
