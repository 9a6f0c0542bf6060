"""The state that an edition is in."""

from Acquisition import aq_base
from Products.CMFCore.utils import getToolByName

from ..editions.states import EDITABLE_STATES, FINAL_STATES

WORKFLOW = "edition_workflow"


def state_of(edition) -> str:
    """The id of the edition's state.

    It is read where the workflow keeps it: a page asks often, and to ask the tool costs much more.
    """
    history = (getattr(aq_base(edition), "workflow_history", None) or {}).get(WORKFLOW)
    if history:
        return history[-1]["review_state"]
    return getToolByName(edition, "portal_workflow").getInfoFor(edition, "review_state")


def is_editable(edition) -> bool:
    """Whether the edition's tree may be changed."""
    return state_of(edition) in EDITABLE_STATES


def is_sealed(edition) -> bool:
    """Whether the edition is approved or withdrawn, so that it never changes again."""
    return state_of(edition) in FINAL_STATES
