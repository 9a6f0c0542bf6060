"""The ways to a consultation from other pages."""

from servicedeklaration import clock
from servicedeklaration.consultation.words import period
from servicedeklaration.content.consultations import consultations, latest
from servicedeklaration.content.state import state_of
from servicedeklaration.editions.days import day_of
from servicedeklaration.editions.words import long_date
from servicedeklaration.i18n import _

from ..pages.data import Link


def consultation_now(editions: list, edition, say) -> Link | None:
    """From the page of one of a work's editions to what is in consultation; None for nothing."""
    heard = [each for each in editions if _is_heard(each)]
    if not heard:
        return None
    course = latest(heard[0])
    day = {"day": long_date(course.deadline)}
    if not course.takes_answers(clock.today()):
        text = _("link_consultation_over", default="The consultation ended on ${day}", mapping=day)
    elif heard[0].getId() == edition.getId():
        text = _(
            "link_consultation_this",
            default="In consultation until ${day}: read about it, and answer",
            mapping=day,
        )
    else:
        text = _(
            "link_consultation_new",
            default="A proposal for a new edition is in consultation until ${day}: read it, and "
            "answer",
            mapping=day,
        )
    return Link(say(text), _url(heard[0]))


def past_and_present(edition) -> tuple[Link, ...]:
    """The edition's consultations by their days; only the latest has a public page."""
    return tuple(
        Link(period(course, day_of(course.opened_at)), _url(edition))
        for course in consultations(edition)[-1:]
    )


def _is_heard(edition) -> bool:
    return state_of(edition) == "consultation" and latest(edition) is not None


def _url(edition) -> str:
    return f"{edition.absolute_url()}/@@hoering"
