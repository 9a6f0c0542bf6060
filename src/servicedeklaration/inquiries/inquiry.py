"""An inquiry, as data."""

from collections.abc import Mapping
from dataclasses import asdict, dataclass, field, fields, replace
from datetime import date
from typing import Any, Self

from .ways import NEEDS_WORDS

ANONYMOUS, NAMED = "anonymous", "named"
"""The kinds: who writes need not be known, or says who it is."""
KINDS = (ANONYMOUS, NAMED)

_DAYS = ("received_on", "delete_on", "replied_on", "handled_on")


@dataclass(frozen=True)
class Inquiry:
    """What somebody wrote; nothing is kept of whom it came from but what was written.

    `id` names it among staff. `code` is what the sender was given to call with or to read the
    reply by; "" for one who said who it is. `received_on` is a day and no more: an hour could be
    compared with who sat at a computer then. `reach_by` is a key of `ways.WAYS`, "" where it was
    not asked. `extra` has the answers to questions that an editor added: question → answer.
    """

    id: str
    kind: str
    received_on: date
    delete_on: date
    text: str
    code: str = ""
    name: str = ""
    reach_by: str = ""
    reach: str = ""
    extra: dict[str, str] = field(default_factory=dict)
    reply: str = ""
    replied_on: date | None = None
    handled_on: date | None = None
    handled_by: str = ""

    @property
    def is_new(self) -> bool:
        """Whether nobody has dealt with it."""
        return self.handled_on is None

    @property
    def waits_for_contact(self) -> bool:
        """Whether its sender asks to be called or found otherwise: words alone are no answer."""
        return self.reach_by in NEEDS_WORDS

    def is_due(self, day: date) -> bool:
        """Whether its time is over: from then on nobody is given it."""
        return day >= self.delete_on

    def replied(self, day: date, reply: str) -> Self:
        """The same with what the municipality answers."""
        return replace(self, reply=reply, replied_on=day)

    def handled(self, day: date | None, who: str) -> Self:
        """The same, dealt with by somebody; `day` None: it is new again."""
        return replace(self, handled_on=day, handled_by=who if day else "")

    def to_dict(self) -> dict[str, Any]:
        """All fields as JSON-able data; the form that is stored."""
        days = {name: day.isoformat() for name in _DAYS if (day := getattr(self, name))}
        return {**asdict(self), **dict.fromkeys(_DAYS), **days}

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """The inquiry that `to_dict` wrote."""
        known = {each.name: data[each.name] for each in fields(cls)}
        days = {name: date.fromisoformat(known[name]) for name in _DAYS if known[name]}
        return cls(**{**known, **days, "extra": dict(known["extra"])})


def in_order(inquiries: list[Inquiry]) -> list[Inquiry]:
    """The new ones first, those that are deleted soonest on top; then those dealt with."""
    return sorted(inquiries, key=lambda each: (not each.is_new, each.delete_on, each.id))
