"""A consultation as data: its text, its days, and the councils that were asked.

A council that must be heard is given its time to answer; whether it answers is its own matter. See
retssikkerhedsloven § 30 (ældreråd) and § 37 a (handicapråd).
"""

from collections.abc import Mapping
from dataclasses import asdict, dataclass
from datetime import date, datetime
from typing import Any, Self

from ..editions.days import day_of

NO_REMARKS = "Ingen bemærkninger."
"""The reply of a council that has nothing to say."""


@dataclass(frozen=True)
class Hearing:
    """One council that was asked; `deadline` is the last day of its answer.

    `reply` None: it has not replied. `recorded_by` is the user id of who wrote the reply down.
    """

    council: str
    deadline: date
    reply: str | None = None
    replied_on: date | None = None
    recorded_by: str | None = None

    def to_dict(self) -> dict[str, Any]:
        """All fields as JSON-able data; the form that is stored."""
        return _plain(asdict(self))

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """The hearing that `to_dict` wrote."""
        return cls(**_days(data, "deadline", "replied_on"))

    def is_over(self, day: date) -> bool:
        """Whether the council has replied, or has had its time: it was heard then."""
        return self.reply is not None or day > self.deadline


@dataclass(frozen=True)
class Consultation:
    """One consultation of one edition.

    `number` counts those of the edition from 1. `deadline` is the last day of answering.
    `delete_on` is the day on which the answers are gone. `closed_at` None: it was not closed.
    `text_sha256` is over the canonical JSON of the edition's tree as it was heard.
    """

    number: int
    opened_at: datetime
    deadline: date
    delete_on: date
    closed_at: datetime | None
    text_sha256: str
    councils: tuple[Hearing, ...] = ()

    def to_dict(self) -> dict[str, Any]:
        """All fields as JSON-able data; the form that is stored."""
        councils = [hearing.to_dict() for hearing in self.councils]
        return _plain(asdict(self)) | {"councils": councils}

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """The consultation that `to_dict` wrote."""
        values = _days(data, "deadline", "delete_on") | {
            name: data[name] and datetime.fromisoformat(data[name])
            for name in ("opened_at", "closed_at")
        }
        councils = tuple(Hearing.from_dict(hearing) for hearing in data["councils"])
        return cls(**values | {"councils": councils})

    def takes_answers(self, day: date) -> bool:
        """Whether answers are received on the day."""
        return self.closed_at is None and day <= self.deadline

    @property
    def last_day(self) -> date:
        """The last day of answering: the deadline, or the day of closing if that came first."""
        return min(self.deadline, day_of(self.closed_at)) if self.closed_at else self.deadline

    def is_deleted(self, day: date) -> bool:
        """Whether the answers are gone on the day."""
        return day >= self.delete_on

    def hearing(self, council: str) -> Hearing | None:
        """The hearing of a council; None if it was not asked."""
        return next((each for each in self.councils if each.council == council), None)


def last_hearing(consultations: tuple[Consultation, ...], council: str) -> Hearing | None:
    """How a council was heard in the latest of the consultations in which it was asked; None
    where it never was."""
    found = [each.hearing(council) for each in consultations if each.hearing(council)]
    return found[-1] if found else None


def _plain(values: Mapping[str, Any]) -> dict[str, Any]:
    return {k: v.isoformat() if isinstance(v, date) else v for k, v in values.items()}


def _days(data: Mapping[str, Any], *names: str) -> dict[str, Any]:
    return {**data, **{name: data[name] and date.fromisoformat(data[name]) for name in names}}
