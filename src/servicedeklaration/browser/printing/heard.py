"""What came of an edition's consultations, as the committee reads it on paper."""

from dataclasses import dataclass

from servicedeklaration.consultation.course import Consultation, Hearing
from servicedeklaration.content.consultations import latest
from servicedeklaration.editions.days import day_of
from servicedeklaration.editions.words import long_date
from servicedeklaration.i18n import _

from ..whitebook.published import PublishedPage


@dataclass(frozen=True)
class Council:
    """A council that was asked; `told` says when it replied, or by when it could."""

    name: str
    told: str
    reply: str


@dataclass(frozen=True)
class Heard:
    """The latest consultation: in a sentence, and by its hvidbog or else by its councils.

    `book` None: no hvidbog is published.
    """

    told: str
    book: PublishedPage | None = None
    councils: tuple[Council, ...] = ()


def heard(edition, request, say) -> Heard:
    """What came of the consultations; that there was none, where there was none."""
    course = latest(edition)
    page = PublishedPage(edition, request)
    if page.book is not None:
        return Heard("", page)
    if course is None:
        text = _("pack_not_heard", default="The text has not been out for consultation.")
        return Heard(say(text))
    councils = tuple(_council(hearing, say) for hearing in course.councils)
    return Heard(say(_days(course)), None, councils)


def _days(course: Consultation):
    days = {"first": long_date(day_of(course.opened_at)), "last": long_date(course.last_day)}
    return _(
        "pack_heard",
        default="The text was out for consultation from ${first} to ${last}. No report of the "
        "answers has been published yet.",
        mapping=days,
    )


def _council(hearing: Hearing, say) -> Council:
    if hearing.reply is None:
        text = _(
            "pack_council_silent",
            default="Was asked, and has not answered. The deadline is ${day}.",
            mapping={"day": long_date(hearing.deadline)},
        )
        return Council(hearing.council, say(text), "")
    replied = _(
        "pack_council_replied",
        default="Answered on ${day}.",
        mapping={"day": long_date(hearing.replied_on or hearing.deadline)},
    )
    return Council(hearing.council, say(replied), hearing.reply)
