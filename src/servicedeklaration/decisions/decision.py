"""A decision of a committee, the council or a leader, as data."""

from collections.abc import Mapping
from dataclasses import asdict, dataclass, fields
from datetime import date, datetime
from typing import Any

from ..editions.words import first_day

AMENDED = "godkendt med ændringer"
APPROVING = ("godkendt", AMENDED)
"""Outcomes after which the edition is approved."""
OF_A_BODY = (*APPROVING, "udsat", "sendt tilbage", "afvist")
"""Outcomes of what a committee, the council or a leader decided."""
CORRECTED = "redaktionel rettelse"
"""Outcome of what staff did without any of them: slips were mended, and `wording` says why."""
OUTCOMES = (*OF_A_BODY, CORRECTED)
UNREADABLE = "kan ikke læses"
"""Stands for the outcome on pages where what is stored is no decision; it is never stored."""


class DecisionError(ValueError):
    """Data that are no decision; the message says in Danish what is wrong."""


@dataclass(frozen=True)
class Decision:
    """One decision about one edition; it is kept with the edition and shown to the public.

    `meeting_date` is a day, or ISO text ("2018-02", "2018") where the source says no more.
    `where` says where in an imported document the approval stands, e.g. {"line": 7}. None means
    not stated. What is stated empty is kept as None.
    """

    body: str | None = None
    meeting_date: date | str | None = None
    agenda_item: str | None = None
    case_number: str | None = None
    outcome: str = "godkendt"
    wording: str | None = None
    minutes_url: str | None = None
    in_force_from: date | None = None
    recorded_by: str | None = None
    recorded_at: datetime | None = None
    where: dict[str, int | str] | None = None

    def to_dict(self) -> dict[str, Any]:
        """All fields as JSON-able data, dates in ISO form; the form that is stored and sealed."""
        return {
            name: value.isoformat() if isinstance(value, date) else value
            for name, value in asdict(self).items()
        }

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> "Decision":
        """The decision that `to_dict` wrote; missing fields are None. DecisionError otherwise."""
        if not isinstance(data, Mapping):
            raise DecisionError(f"Det er ingen beslutning: {data!r}.")
        unknown = sorted(set(data) - {field.name for field in fields(cls)})
        if unknown:
            raise DecisionError(f"Ukendte felter i beslutningen: {', '.join(unknown)}.")
        outcome = data.get("outcome") or "godkendt"
        if outcome not in OUTCOMES:
            raise DecisionError(f"Udfaldet {outcome!r} findes ikke. Vælg {', '.join(OF_A_BODY)}.")
        values = {name: _read(name, value) for name, value in data.items()}
        return cls(**values | {"outcome": outcome})


def _read(name: str, value: Any) -> Any:
    """One field's value in its own type; empty text is None."""
    if value is None or value == "":
        return None
    try:
        return _READERS.get(name, _text)(value)
    except (TypeError, ValueError) as error:
        raise DecisionError(f"Feltet {name} kan ikke læses: {value!r}.") from error


def _text(value: Any) -> str | None:
    if not isinstance(value, str):
        raise TypeError(value)
    return value.strip() or None


def _day(value: Any) -> date:
    return value if type(value) is date else date.fromisoformat(value)


def _meeting_date(value: Any) -> date | str:
    """A full date as a day; a month or a year stays text."""
    if type(value) is date:
        return value
    day = first_day(value)
    return day if value == day.isoformat() else value


def _moment(value: Any) -> datetime:
    return value if isinstance(value, datetime) else datetime.fromisoformat(value)


def _place(value: Any) -> dict[str, int | str]:
    if not isinstance(value, dict):
        raise TypeError(value)
    return dict(value)


_READERS = {
    "meeting_date": _meeting_date,
    "in_force_from": _day,
    "recorded_at": _moment,
    "where": _place,
}
