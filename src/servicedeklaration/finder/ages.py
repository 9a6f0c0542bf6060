"""The ages that an offer is for, as one word: "18-", "15-25", "-17"."""

from content_import.fields.ages import read_ages

from .said import Said
from .target import shares_target_group


def ages_of(said: Said) -> str:
    """The ages; "" where nothing is stated.

    An offer without ages of its own has those that its document states for all, if it states one
    range alone and it holds for the offer too; see `shares_target_group`.
    """
    if said.age_min is not None or said.age_max is not None:
        return _word(said.age_min, said.age_max)
    if not shares_target_group(said):
        return ""
    ranges = {(found.min, found.max) for found in read_ages(said.work_target_group)}
    return _word(*ranges.pop()) if len(ranges) == 1 else ""


def includes(ages: str, age: int) -> bool:
    """Whether an age lies in a range, ends included."""
    low, _, high = ages.partition("-")
    return (not low or int(low) <= age) and (not high or age <= int(high))


def _word(low: int | None, high: int | None) -> str:
    return f"{'' if low is None else low}-{'' if high is None else high}"
