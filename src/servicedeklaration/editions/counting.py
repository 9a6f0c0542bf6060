"""The days on which an edition counts as things are decided now, for what is found by date.

`timeline` answers what counts on one day. Here all days of one edition are asked for at once,
so that a catalogue can tell on each of them, without anything being done at midnight.
"""

from collections.abc import Iterable
from dataclasses import replace

from .states import IN_FORCE_STATES
from .timeline import Edition, Period, validity


def days_in_force(edition: Edition, editions: Iterable[Edition]) -> Period | None:
    """The days on which an edition is in force, among all of its Publikation; None: on none."""
    first = edition.in_force_from
    if edition.state not in IN_FORCE_STATES or first is None:
        return None
    last = validity(edition, editions, first).in_force_until
    return None if last is not None and last < first else Period(first, last)


def depending_on(edition: Edition, editions: Iterable[Edition]) -> list[Edition]:
    """The other editions whose days differ with whether this one counts."""
    others = [each for each in editions if each.id != edition.id]
    counting = [*others, replace(edition, state="approved")]
    return [each for each in others if days_in_force(each, others) != days_in_force(each, counting)]
