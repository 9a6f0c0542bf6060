"""At most one edition under way in each Publikation, whichever way one comes in."""

from Acquisition import aq_base
from OFS.interfaces import IObjectWillBeMovedEvent
from zope.component import adapter

from ..actions.new_edition import already_in_flight, in_flight
from ..actions.refusal import Reason, Refused
from ..behaviors.edition import IEdition
from ..content.publikation import IPublikation
from ..i18n import _


@adapter(IEdition, IObjectWillBeMovedEvent)
def refuse_second_draft(edition, event) -> None:
    """Raise Refused when an edition comes into a Publikation that has one under way."""
    if aq_base(edition) is not aq_base(event.object) or not IPublikation.providedBy(
        event.newParent
    ):
        return
    if event.oldParent is not None:
        _refuse_other_publication(event)
    elif (other := in_flight(event.newParent)) is not None:
        raise Refused([already_in_flight(other)])
    else:
        # Two that come in at the same time must conflict, or both would be let in.
        event.newParent._p_changed = True


def _refuse_other_publication(event) -> None:
    """An edition stays in its Publikation, where its decisions and its import are kept."""
    if aq_base(event.oldParent) is not aq_base(event.newParent):
        raise Refused(
            [
                Reason(
                    _(
                        "reason_other_publication",
                        default="An edition belongs to its publication and can't be moved to "
                        "another.",
                    )
                )
            ]
        )
