"""A consultation in Danish words."""

from datetime import date

from ..editions.words import long_date
from .course import Consultation, Hearing


def period(course: Consultation, opened: date) -> str:
    """E.g. "I høring fra 2. marts til 30. april 2026"; `opened` is the day of opening.

    The last day is that of the deadline, also where it was closed later, but not where it was
    closed before.
    """
    first, last = long_date(opened), course.last_day
    if opened == last:
        return f"I høring den {first}"
    if opened.year == last.year:
        first = first.removesuffix(f" {opened.year}")
    return f"I høring fra {first} til {long_date(last)}"


def said_by(hearing: Hearing, today: date) -> str:
    """What became of the question to a council, as a sentence without its words."""
    if hearing.reply is not None:
        return f"{hearing.council} svarede den {long_date(hearing.replied_on)}."
    day = long_date(hearing.deadline)
    if today > hearing.deadline:
        return f"{hearing.council} har ikke svaret. Fristen var den {day}."
    return f"{hearing.council} er spurgt og kan svare til og med den {day}."
