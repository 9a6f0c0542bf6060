"""The works that the visitor may see, with their editions, as the catalogue knows them."""

from dataclasses import dataclass
from datetime import date

from plone import api

from servicedeklaration import clock
from servicedeklaration.editions import timeline
from servicedeklaration.editions.states import IN_FLIGHT_STATES, STATES
from servicedeklaration.i18n import _

from ..pages.brains import Record

KINDS = ("Servicedeklaration", "Indsatskatalog", "Kvalitetsstandard")
"""The portal types of editions, in the order in which the page lists them."""


@dataclass(frozen=True)
class Work:
    """A Publikation in a list. `mark` is a word about what is not simply in force; "" for none."""

    title: str
    url: str
    kind: str
    municipality: str
    provider: str
    mark: str
    editions: tuple[Record, ...]


def works_of(say) -> list[Work]:
    """The works with at least one edition that the visitor may see, by title."""
    records = [Record(brain) for brain in _query()]
    editions: dict[str, list[Record]] = {}
    for record in records:
        if record.portal_type in KINDS:
            editions.setdefault(record.parent, []).append(record)
    return [
        _work(record, editions[record.path], say)
        for record in records
        if record.portal_type == "Publikation" and record.path in editions
    ]


def _query() -> list:
    """Works and editions, those that don't count yet or no longer included."""
    return api.content.find(
        portal_type=["Publikation", *KINDS], show_inactive=True, sort_on="sortable_title"
    )


def _work(record: Record, editions: list[Record], say) -> Work:
    return Work(
        title=record.Title,
        url=record.getURL(),
        kind=record.kind or "",
        municipality=record.municipality or "",
        provider=record.provider or "",
        mark=_mark(editions, clock.today(), say),
        editions=tuple(editions),
    )


def _mark(editions: list[Record], day: date, say) -> str:
    """The state of an edition under way; else a word when nothing is in force."""
    under_way = [each.review_state for each in editions if each.review_state in IN_FLIGHT_STATES]
    in_force = timeline.in_force_on(map(_as_rule, editions), day)
    if under_way:
        state = STATES[under_way[-1]].title_da
        text = _("mark_new_edition", default="New edition: ${state}", mapping={"state": state})
        return say(text) if in_force else state
    return "" if in_force else say(_("mark_not_in_force", default="Not in force"))


def _as_rule(record: Record) -> timeline.Edition:
    return timeline.Edition(
        record.path, record.review_state, record.in_force_from, record.in_force_until
    )
