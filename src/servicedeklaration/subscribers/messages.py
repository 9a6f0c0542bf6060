"""When something has happened to an edition, those who must act are told."""

from zope.component import adapter

from ..actions import events
from ..actions.send_messages import SendMessages
from ..content.notices import KINDS as TRANSITIONS
from ..content.notices import notices_of
from ..content.packs import packs
from ..messages.message import Message

KINDS: dict[type[events.EditionEvent], str] = {
    events.EditionSubmitted: "submitted",
    events.EditionSentBack: "sent_back",
    events.EditionRejected: "rejected",
    events.EditionPostponed: "postponed",
    events.EditionApproved: "approved",
    events.EditionWithdrawn: "withdrawn",
    events.ConsultationOpened: "consultation_opened",
    events.CouncilsAsked: "councils_asked",
    events.CorrectionPublished: "corrected",
    events.PackMade: "pack_made",
    events.EditionReadopted: "approved",
}
"""Event → occasion. What isn't here is told to nobody: a registered document was decided before."""


@adapter(events.EditionEvent)
def tell(event) -> None:
    """Send the messages that the event brings."""
    kind = _kind(event)
    if kind is not None and not _is_told_already(event):
        found = notices_of(event.object, kind, getattr(event.action, "reason", ""))
        SendMessages(event.object, _meant(found.messages, event))()


def _kind(event) -> str | None:
    """The occasion; a transition is told as what it is, whatever its event is called."""
    kind = KINDS.get(type(event))
    return TRANSITIONS.get(getattr(event.action, "transition", ""), kind) if kind else None


def _is_told_already(event) -> bool:
    """Whether it is one more pack with a text that the committee has been told of."""
    if not isinstance(event, events.PackMade):
        return False
    made = event.action.pack
    others = [each for each in packs(event.object) if each.number != made.number]
    return any(each.text_sha256 == made.text_sha256 for each in others)


def _meant(messages: tuple[Message, ...], event) -> tuple[Message, ...]:
    """Of the councils only those that were asked now; everybody where it isn't about councils."""
    if not isinstance(event, events.CouncilsAsked):
        return messages
    return tuple(each for each in messages if each.to_name in event.action.councils)
