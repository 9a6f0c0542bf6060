"""Send reminders: those that a day brings, each once."""

from dataclasses import dataclass
from datetime import date
from typing import Any

from ..content.notices import reminders_of
from ..content.store import read, write
from ..messages.message import Notices
from ..messages.reminders import is_new
from .send_messages import SendMessages

_NAME = "reminders"


@dataclass
class SendReminders:
    """The reminders about one edition on a day."""

    edition: Any
    today: date

    def waiting(self) -> list[tuple[str, date, Notices]]:
        """Kind, day that it names and messages of those that were not sent yet."""
        sent = read(self.edition, _NAME) or {}
        found = reminders_of(self.edition, self.today)
        return [one for one in found if is_new(one[0], one[1], sent, self.today)]

    def __call__(self) -> int:
        """Send them and remember it; gives how many messages there were.

        One that reaches nobody is not remembered, and comes as soon as there is somebody.
        """
        count = 0
        for kind, day, notices in self.waiting():
            SendMessages(self.edition, notices.messages)()
            if notices.messages:
                self._remember(kind, day)
            count += len(notices.messages)
        return count

    def _remember(self, kind: str, day: date) -> None:
        sent = read(self.edition, _NAME) or {}
        write(self.edition, _NAME, {**sent, kind: [day.isoformat(), self.today.isoformat()]})
