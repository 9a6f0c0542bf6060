"""The messages that something about an edition brings, with the people that there are now."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date

from plone import api
from plone.uuid.interfaces import IUUID

from ..editions.review import review_due
from ..editions.states import FINAL_STATES, PUBLIC_STATES
from ..editions.timeline import upcoming
from ..messages.message import Notices, Occasion
from ..messages.reminders import Course, due
from ..messages.writing import notices
from .consultations import latest
from .corrections import correction_reason
from .current import as_rule, editions_today
from .people import people_of, person
from .state import state_of
from .walk import editions, publication_of

KINDS = {
    "submit": "submitted",
    "send_back": "sent_back",
    "reject": "rejected",
    "postpone": "postponed",
    "approve": "approved",
    "approve_with_amendments": "amended",
    "withdraw": "withdrawn",
    "open_consultation": "consultation_opened",
    "publish_correction": "corrected",
    "readopt": "approved",
}
"""Transition → the occasion that it is; one that is not here is nobody's to be told of."""

_PUBLISHING = frozenset({"approved", "amended", "corrected", "withdrawn", "consultation_opened"})
"""Occasions after which everybody can read the edition."""


def notices_of(edition, kind: str, reason: str = "", day: date | None = None) -> Notices:
    """Who is told what by an occasion, when the current user brings it about.

    `day` None: the one that belongs to the occasion, where there is one.
    """
    why = reason or (correction_reason(edition) if kind == "corrected" else "")
    occasion = _occasion(edition, kind, why, day or _day(edition, kind))
    actor = person(api.user.get_current().getId() or "")
    return notices(replace(occasion, actor=actor), people_of(edition))


def reminders_of(edition, today: date) -> Iterator[tuple[str, date, Notices]]:
    """Kind, the day that it names, and the messages: for each reminder that the day brings."""
    for kind, day in due(course_of(edition), today).items():
        yield kind, day, notices(_occasion(edition, kind, "", day), people_of(edition))


def course_of(edition) -> Course:
    """The days of an edition that somebody must be reminded of."""
    if state_of(edition) == "consultation":
        course = latest(edition)
        return Course(deadline=course.deadline if course else None)
    publication = publication_of(edition)
    now = editions_today(publication)
    if now.in_force != edition:
        return Course()
    follows = upcoming(map(as_rule, now.all), now.day)
    return Course(
        review_due=None if _is_revised(publication) else _review_due(edition, publication),
        last_day=None if follows else edition.in_force_until,
    )


def _review_due(edition, publication) -> date | None:
    revised = getattr(edition, "revised", None)
    return review_due(edition.in_force_from, publication.review_months, revised)


def _is_revised(publication) -> bool:
    """Whether a next edition is being worked on already."""
    return any(state_of(each) not in FINAL_STATES for each in editions(publication))


def _occasion(edition, kind: str, reason: str, day: date | None) -> Occasion:
    return Occasion(
        kind=kind,
        edition_uid=IUUID(edition),
        title=edition.title or publication_of(edition).title or "",
        url=edition.absolute_url(),
        public=kind in _PUBLISHING or state_of(edition) in PUBLIC_STATES,
        day=day,
        reason=reason,
    )


def _day(edition, kind: str) -> date | None:
    if kind in ("approved", "amended"):
        return edition.in_force_from
    if kind in ("consultation_opened", "councils_asked"):
        course = latest(edition)
        return course.deadline if course else None
    return None
