"""Digits of a text that may belong together, with what stands between them."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise

_DASHES = r"\u2010-\u2015\u2212-"
_BETWEEN = rf"[ \t\u00a0\u2000-\u200a\u202f\u205f.·/{_DASHES}]{{0,3}}"
"""Blanks, dots and dashes of all kinds; a line break is no part of a number."""


@dataclass(frozen=True)
class Digits:
    """Digits from `start` to `end` of a text; `gaps` are the signs after each but the last."""

    start: int
    end: int
    digits: str
    gaps: tuple[str, ...]

    @property
    def groups(self) -> tuple[int, ...]:
        """How many digits stand together, group by group: "01 02 03-1234" gives (2, 2, 2, 4)."""
        borders = [0, *self.borders, len(self.digits)]
        return tuple(after - before for before, after in pairwise(borders))

    @property
    def borders(self) -> list[int]:
        """After how many digits there is a gap."""
        return [index for index, gap in enumerate(self.gaps, 1) if gap]

    @property
    def signs(self) -> set[str]:
        """What stands between the groups, blanks of all kinds as " " and dashes as "-"."""
        return {_sign(gap) for gap in self.gaps if gap}


def runs(text: str, count: int) -> Iterator[Digits]:
    """Every `count` digits in a row that no digit adjoins, also those that overlap."""
    for match in _pattern(count).finditer(text):
        found = match["run"]
        digits = [str(int(sign)) for sign in found if sign.isdecimal()]
        gaps = re.split(r"\d", found)[1:-1]
        yield Digits(match.start(), match.start() + len(found), "".join(digits), tuple(gaps))


def _pattern(count: int) -> re.Pattern[str]:
    return re.compile(rf"(?<!\d)(?=(?P<run>\d(?:{_BETWEEN}\d){{{count - 1}}})(?!\d))")


def _sign(gap: str) -> str:
    bare = re.sub(r"\s", "", gap)
    if not bare:
        return " "
    return "-" if re.fullmatch(rf"[{_DASHES}]+", bare) else bare
