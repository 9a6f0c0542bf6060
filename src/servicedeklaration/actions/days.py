"""The days between which an edition counts, and how Plone's own dates mirror them."""

from datetime import date, datetime, time, timedelta
from typing import Any

from DateTime import DateTime

from ..clock import COPENHAGEN
from ..i18n import _
from .refusal import Reason, Refused

_SECOND = timedelta(seconds=1)
_DAY = timedelta(days=1)


def read_day(data: dict[str, Any], name: str) -> dict[str, Any]:
    """The data with one value as a day; Refused when its text is none. Empty text is None."""
    value = data.get(name)
    if not isinstance(value, str):
        return data
    try:
        return data | {name: date.fromisoformat(value) if value.strip() else None}
    except ValueError as error:
        raise Refused([_no_day(name, value)]) from error


def reasons_against_days(first: date | None, last: date | None) -> list[Reason]:
    """The last day before the first; nothing where either is missing."""
    if first is None or last is None or first <= last:
        return []
    return [
        Reason(
            _(
                "reason_days_order",
                default="The last day in force is before the first. Look at the two days again.",
            ),
            "in_force_until",
        )
    ]


def set_days(edition, first: date | None, last: date | None) -> None:
    """Set the days in force; `effective` and `expires` mirror them in Danish time.

    An edition takes effect at midnight as its first day begins, and expires with the last
    second of its last day.
    """
    edition.in_force_from = first
    edition.in_force_until = last
    edition.effective_date = first_moment(first) if first else None
    edition.expiration_date = last_moment(last) if last else None


def first_moment(day: date) -> DateTime:
    """The moment at which a day begins in Denmark."""
    return _moment(day)


def last_moment(day: date) -> DateTime:
    """The last second of a day in Denmark."""
    return _moment(day + _DAY, -_SECOND)


def _moment(day: date, offset: timedelta = timedelta()) -> DateTime:
    """The moment at which a day begins in Denmark, moved by the offset."""
    moment = datetime.combine(day, time(), COPENHAGEN)
    return DateTime((moment + offset).isoformat())


def _no_day(name: str, value: str) -> Reason:
    return Reason(
        _(
            "reason_no_day",
            default="“${value}” is not a day. Write for example 2025-01-31.",
            mapping={"value": value},
        ),
        name,
    )
