"""What can be decided together: editions that are pending, and works with a text in force."""

from collections.abc import Iterable, Iterator

from plone import api
from zope.interface import Interface

from ...actions.new_edition import in_flight
from ...actions.refusal import Reason, Refused
from ...content.current import editions_today, may_see
from ...content.state import state_of
from ...content.walk import editions
from ...i18n import _

Choices = tuple[tuple[str, str], ...]


def pending_editions() -> dict[str, object]:
    """The editions that await a decision and that the visitor may see, by UID."""
    found = (each for work in _works() for each in editions(work))
    return {each.UID(): each for each in found if state_of(each) == "pending" and may_see(each)}


def works_in_force() -> dict[str, object]:
    """The works of which a text is in force and no edition is under way, by UID."""
    return {
        work.UID(): work
        for work in _works()
        if in_flight(work) is None and editions_today(work).in_force is not None
    }


def chosen(kind: Interface, uids: str) -> tuple:
    """Those whose UID stands on a line of a form's value, each of the kind.

    Also what can't be decided any more, so that the action says why. Refused where one is gone:
    nothing is left out unsaid.
    """
    found = tuple(api.content.get(UID=uid) for uid in uids.splitlines())
    if not all(map(kind.providedBy, found)):
        raise Refused([_gone()])
    return found


def edition_choices(known: dict[str, object]) -> Choices:
    """Editions by their titles and names."""
    return _sorted(
        (uid, " · ".join(filter(None, (each.title, each.edition_label))))
        for uid, each in known.items()
    )


def work_choices(known: dict[str, object]) -> Choices:
    """Works by their titles, with the name of the edition in force."""
    return _sorted(
        (uid, " · ".join(filter(None, (work.title, editions_today(work).in_force.edition_label))))
        for uid, work in known.items()
    )


def _sorted(choices: Iterable[tuple[str, str]]) -> Choices:
    return tuple(sorted(choices, key=lambda choice: choice[1]))


def _works() -> Iterator:
    for brain in api.content.find(portal_type="Publikation"):
        yield brain.getObject()


def _gone() -> Reason:
    words = _(
        "reason_choice_gone",
        default="One of those that you chose is not there any more. Load the page again.",
    )
    return Reason(words)
