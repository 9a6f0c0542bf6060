"""Send messages: each into its receiver's list, and by e-mail once all is stored for good."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from .. import clock
from ..content.messages import keep
from ..messages.addresses import is_address
from ..messages.message import Message
from ..messages.status import BAD_ADDRESS, NO_ADDRESS, NOT_SET_UP, SENT
from .log import note
from .mailing import is_set_up, mail_after_commit


@dataclass
class SendMessages:
    """Messages about one edition. Nothing speaks against it: what can't be mailed says so itself.

    They follow from something that stands in the edition's trail; they make no entry of their own.
    """

    edition: Any
    messages: Sequence[Message]

    def __call__(self) -> None:
        """Keep each message, and have those mailed that can be."""
        if not self.messages:
            return
        for message in self.messages:
            send(message)
        kinds = ", ".join(sorted({message.kind for message in self.messages}))
        path = "/".join(self.edition.getPhysicalPath())
        note("send_messages", f"{path} ({kinds}: {len(self.messages)})")


def send(message: Message) -> None:
    """Keep one message, and have it mailed if it can be."""
    status = _status(message)
    key = keep(message, clock.now(), status)
    if status == SENT:
        mail_after_commit(message, key)


def _status(message: Message) -> str:
    """What will have become of the message when all goes well."""
    if not message.to:
        return NO_ADDRESS
    if not is_address(message.to):
        return BAD_ADDRESS
    return SENT if is_set_up() else NOT_SET_UP
