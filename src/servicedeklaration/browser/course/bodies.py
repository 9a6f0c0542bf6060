"""The bodies that have decided before, as suggestions."""

from collections.abc import Iterator

from plone import api

from ...content import records
from ...content.walk import editions
from ...decisions.decision import Decision


def known_bodies() -> list[str]:
    """The names of all bodies, the one that decided last first.

    After a body has got another name, the new one is suggested before the old.
    """
    last: dict[str, str] = {}
    for decision in _decisions():
        if decision.body:
            day = str(decision.meeting_date or "")
            last[decision.body] = max(day, last.get(decision.body, ""))
    return sorted(last, key=lambda body: (last[body], body), reverse=True)


def _decisions() -> Iterator[Decision]:
    for brain in api.content.find(portal_type="Publikation"):
        for edition in editions(brain._unrestrictedGetObject()):
            yield from records.readable_decisions(edition)
