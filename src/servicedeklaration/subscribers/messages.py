"""When something has happened to an edition, those who must act are told."""

from zope.component import adapter

from ..actions import events
from ..actions.send_messages import SendMessages
from ..content.notices import notices_of

KINDS: dict[type[events.EditionEvent], str] = {
    events.EditionSubmitted: "submitted",
    events.EditionSentBack: "sent_back",
    events.EditionRejected: "rejected",
    events.EditionPostponed: "postponed",
    events.EditionApproved: "approved",
    events.EditionWithdrawn: "withdrawn",
    events.ConsultationOpened: "consultation_opened",
}
"""Event → occasion. What isn't here is told to nobody: a registered document was decided before."""


@adapter(events.EditionEvent)
def tell(event) -> None:
    """Send the messages that the event brings."""
    kind = KINDS.get(type(event))
    if kind is None:
        return
    found = notices_of(event.object, kind, getattr(event.action, "reason", ""))
    SendMessages(event.object, found.messages)()
