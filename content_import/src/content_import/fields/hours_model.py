"""Weekly hours as data: the text as written, and intervals that can be shown."""

from dataclasses import dataclass

DAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
"""The days as the agreed JSON names them, Monday first."""

_MOST_FOLLOWERS = 20
"""Intervals that one is compared with, so that a text of thousands takes no endless time."""


@dataclass(frozen=True)
class Interval:
    """Hours of one day: `day` is one of `DAYS`, `from_` and `to` are "HH:MM" up to "24:00"."""

    day: str
    from_: str
    to: str

    def to_dict(self) -> dict[str, str]:
        """The agreed JSON form."""
        return {"day": self.day, "from": self.from_, "to": self.to}


@dataclass(frozen=True)
class Hours:
    """Hours as written and as intervals, sorted by day and time.

    `overlaps` names each pair of intervals of one day that share time: the text contradicts
    itself there, and a person must decide which is right.
    """

    text: str
    intervals: tuple[Interval, ...]

    @property
    def overlaps(self) -> tuple[tuple[str, Interval, Interval], ...]:
        """Each day with a pair of its intervals that share time."""
        return _overlaps(self.intervals)

    def to_dict(self) -> dict:
        """The agreed JSON form: {"text", "intervals": [{"day", "from", "to"}]}."""
        return {"text": self.text, "intervals": [one.to_dict() for one in self.intervals]}


def _overlaps(intervals: tuple[Interval, ...]) -> tuple[tuple[str, Interval, Interval], ...]:
    """Pairs of intervals of the same day that share time; they come sorted."""
    pairs = []
    for index, one in enumerate(intervals):
        for other in intervals[index + 1 : index + 1 + _MOST_FOLLOWERS]:
            if other.day != one.day or other.from_ >= one.to:
                break
            pairs.append((one.day, one, other))
    return tuple(pairs)
