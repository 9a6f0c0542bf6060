"""What happened, and what somebody is told of it."""

from dataclasses import dataclass
from datetime import date

from .people import Person


@dataclass(frozen=True)
class Occasion:
    """Something that happened to an edition, or a day that came.

    `kind` is a key of `occasions.OCCASIONS`; `day` is the day that the words name: a deadline or
    the day from which it is in force; None where there is none. `actor` None: nobody did it.
    """

    kind: str
    edition_uid: str
    title: str
    url: str
    public: bool
    actor: Person | None = None
    day: date | None = None
    reason: str = ""


@dataclass(frozen=True)
class Message:
    """One message to one person about one occasion. `to` "": there is no address to send it to."""

    to: str
    to_name: str
    user_id: str
    subject: str
    body: str
    kind: str
    edition_uid: str
    why: str


@dataclass(frozen=True)
class Notices:
    """The messages of one occasion, and in words who was left out, and why."""

    messages: tuple[Message, ...] = ()
    left_out: tuple[str, ...] = ()
