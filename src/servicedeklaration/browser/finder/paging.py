"""Ways to the pages of a long result, as many for fifty pages as for five."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Turn:
    """A way to one page; `gap`: some before it are left out."""

    number: str
    url: str
    here: bool
    gap: bool


def turns(here: int, last: int) -> list[tuple[int, bool]]:
    """The first page, the last one and those beside this one, each with whether a gap precedes.

    [] where there is only one page.
    """
    if last < 2:
        return []
    shown = sorted({1, last, *range(max(1, here - 1), min(last, here + 1) + 1)})
    return [(n, place > 0 and n - shown[place - 1] > 1) for place, n in enumerate(shown)]
