"""The one gate: every transition of an edition, from wherever it comes, is made by its action.

From an action, a form, `content_status_modify`, REST, the contents view in bulk or a script:
before the change of state the action is asked for its reasons against, after it the action writes.
"""

import transaction
from Products.DCWorkflow.interfaces import IAfterTransitionEvent, IBeforeTransitionEvent
from zope.component import adapter

from ..actions.refusal import Reason, Refused, refuse_if
from ..actions.registry import ACTIONS
from ..actions.transition import TransitionAction
from ..behaviors.edition import IEdition
from ..i18n import _


@adapter(IEdition, IBeforeTransitionEvent)
def ask(edition, event) -> None:
    """Raise Refused with every reason against; nothing has been written then."""
    if event.transition is None:
        return  # The edition is being made; this is its first state.
    action = _action_for(edition, event)
    refuse_if(action.reasons())
    event.kwargs["by_action"] = action


@adapter(IEdition, IAfterTransitionEvent)
def carry_out(edition, event) -> None:
    """Have the action write what belongs to the transition."""
    if event.transition is None:
        return
    try:
        event.kwargs["by_action"].finish()
    except Exception:
        # Some callers go on after an error; a state without its decision must not be kept.
        transaction.doom()
        raise


def _action_for(edition, event) -> TransitionAction:
    """The action that started the transition, or one made from what its caller gave."""
    transition = event.transition.getId()
    if transition not in ACTIONS:
        raise Refused([_no_action(transition)])
    given = event.kwargs.get("by_action")
    kind = ACTIONS[transition]
    if isinstance(given, kind) and given.edition == edition:
        return given
    data = {name: value for name, value in event.kwargs.items() if name != "by_action"}
    return kind.from_data(edition, data)


def _no_action(transition: str) -> Reason:
    return Reason(
        _(
            "reason_no_action",
            default="“${transition}” is no step in the life of an edition.",
            mapping={"transition": transition},
        )
    )
