"""The ages that an offer is for, as one word: "18-", "15-25", "-17"."""

from dataclasses import dataclass

from .said import Said
from .target import shares_target_group
from .wording import says, table
from .work_ages import WorkAges, read_work_ages


@dataclass(frozen=True)
class Ages:
    """The ages of an offer; "" where nothing is stated.

    `sure` are those that it plainly takes, `possible` more that it may take; "" for no more.
    `own`: it is said of this offer, and not of all in its document.
    """

    sure: str = ""
    possible: str = ""
    own: bool = False


def ages_of(said: Said) -> str:
    """The ages that an offer plainly takes; "" where nothing is stated."""
    return read_offer_ages(said).sure


def read_offer_ages(said: Said) -> Ages:
    """Its own ages; else those that its document states for it, or for all it holds for.

    See `shares_target_group`. Where the document has other ages for what the offer only mentions,
    those that hold in both cases are plain, and the rest may be.
    """
    if said.age_min is not None or said.age_max is not None:
        return Ages(_word(said.age_min, said.age_max), own=True)
    if not shares_target_group(said):
        return Ages()
    found = read_work_ages(said.work_target_group)
    by_name = {found.named[name] for name in found.named if _is_called(said, name)}
    if len(by_name) == 1:
        return Ages(_word(*by_name.pop()), own=True)
    return _of_all(said, found)


def includes(ages: str, age: int) -> bool:
    """Whether an age lies in a range, ends included."""
    low, _, high = ages.partition("-")
    return (not low or int(low) <= age) and (not high or age <= int(high))


def _of_all(said: Said, found: WorkAges) -> Ages:
    if found.of_all is None:
        return Ages()
    others = [found.named[name] for name in found.named if _mentions(said, name)]
    if not others:
        return Ages(_word(*found.of_all))
    lows, highs = zip(found.of_all, *others, strict=True)
    low = max((each for each in lows if each is not None), default=None)
    high = min((each for each in highs if each is not None), default=None)
    empty = low is not None and high is not None and low > high
    return Ages("" if empty else _word(low, high), possible=_word(*found.of_all))


def _is_called(said: Said, name: str) -> bool:
    return any(says(heading, {"starts": [name]}) for heading in said.headings)


def _mentions(said: Said, name: str) -> bool:
    """Whether an offer's words have a name, or another for the same."""
    alike = next((row for row in table()["alike"].values() if name.startswith(tuple(row))), [])
    words = {"starts": [name, *alike]}
    texts = (*said.headings, said.target_group, said.purpose, said.text)
    return any(says(text, words) for text in texts)


def _word(low: int | None, high: int | None) -> str:
    return f"{'' if low is None else low}-{'' if high is None else high}"
