"""Tell readers: those who read what citizens write learn that there is something new."""

from dataclasses import dataclass
from typing import Any

from plone import api

from ..content.inquiries import READERS
from ..inquiries.notice import notice
from ..messages.people import Person
from .send_messages import send


@dataclass
class TellReaders:
    """A message without content to each member of the group. There is no line in the log.

    It would name who is logged in, and that is the sender.
    """

    site: Any

    def __call__(self) -> None:
        """Write to everybody in the group."""
        url = f"{self.site.absolute_url()}/@@henvendelser"
        for user in api.user.get_users(groupname=READERS):
            send(notice(_person(user), url))


def _person(user) -> Person:
    name, email = (user.getProperty(key, "") or "" for key in ("fullname", "email"))
    return Person(name=name, email=email, user_id=user.getId())
