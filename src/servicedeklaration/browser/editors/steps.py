"""The steps that one may take from an edition's page, by its state."""

from collections.abc import Callable

from plone import api

from servicedeklaration.content.corrections import correction
from servicedeklaration.content.current import editions_today
from servicedeklaration.content.state import state_of
from servicedeklaration.content.walk import editions, publication_of
from servicedeklaration.editions.states import IN_FLIGHT_STATES
from servicedeklaration.i18n import _

from ..pages.data import Link

STEPS = (
    ("draft", "edit", "Modify portal content", _("step_edit", default="Edit the text")),
    (
        "draft",
        "@@send-i-hoering",
        "servicedeklaration: Send edition on",
        _("step_consult", default="Open consultation"),
    ),
    (
        "draft",
        "@@send-til-godkendelse",
        "servicedeklaration: Send edition on",
        _("step_submit", default="Submit for approval"),
    ),
    (
        "consultation",
        "@@hoeringssvar",
        "servicedeklaration: View internal",
        _("step_answers", default="Answers and councils"),
    ),
    (
        "consultation",
        "@@afslut-hoering",
        "servicedeklaration: Send edition on",
        _("step_close", default="Close consultation"),
    ),
    (
        "pending",
        "@@dagsorden",
        "servicedeklaration: View internal",
        _("step_pack", default="Agenda pack"),
    ),
    (
        "pending",
        "@@registrer-beslutning",
        "servicedeklaration: Record decision",
        _("step_decide", default="Record the decision"),
    ),
    (
        "pending",
        "@@godkend-med-aendringer",
        "servicedeklaration: Record decision",
        _("step_amend", default="Approve with amendments"),
    ),
)
"""State, the view that takes the next step from it, the permission for it, the step in words."""
STEP_UNDER_WAY = _("step_under_way", default="Go to the edition under way")
STEP_NEW = _("step_new", default="Make a new edition")
STEP_CORRECT = _("step_correct", default="Correct a slip")
STEP_PUBLISH_CORRECTION = _("step_publish_correction", default="Publish the correction")
SENDING = "servicedeklaration: Send edition on"


def steps_of(edition, say: Callable) -> list[Link]:
    """The steps that the visitor may take now."""
    state = state_of(edition)
    found = [
        Link(say(words), f"{edition.absolute_url()}/{name}")
        for needed, name, permission, words in STEPS
        if needed == state and api.user.has_permission(permission, obj=edition)
    ]
    if state in IN_FLIGHT_STATES:
        return found[:1] + _correcting(edition, say) + found[1:]
    return found + _onward(publication_of(edition), say)


def _correcting(edition, say: Callable) -> list[Link]:
    """The way on that only a correction has."""
    if correction(edition) is None or not api.user.has_permission(SENDING, obj=edition):
        return []
    return [
        Link(say(STEP_PUBLISH_CORRECTION), f"{edition.absolute_url()}/@@offentliggoer-rettelsen")
    ]


def _onward(work, say: Callable) -> list[Link]:
    """From a text that never changes to the edition under way, or to making one."""
    for edition in editions(work):
        if state_of(edition) in IN_FLIGHT_STATES:
            return [Link(say(STEP_UNDER_WAY), edition.absolute_url())]
    if not api.user.has_permission("servicedeklaration: Add Edition", obj=work):
        return []
    found = [Link(say(STEP_NEW), f"{work.absolute_url()}/@@ny-udgave")]
    if editions_today(work).in_force and api.user.has_permission(SENDING, obj=work):
        found.append(Link(say(STEP_CORRECT), f"{work.absolute_url()}/@@redaktionel-rettelse"))
    return found
