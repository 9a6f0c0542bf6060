"""CPR numbers in a text.

Ten digits, of which the first six are the day of birth (cpr.dk, "Opbygning af CPR-nummeret"). The
sum over them (modulus 11) proves nothing: since 1 October 2007 numbers are given out that don't
have it (cpr.dk, "Personnumre uden kontrolciffer"). Administrative numbers have 60 added to the day.
"""

import re
from calendar import monthrange
from collections.abc import Iterator

from .digits import Digits, runs
from .other_numbers import in_iban, is_other_number

_PAIRS = {2, 4, 6, 8}
"""After how many digits people leave a gap."""
_DAY_THEN_SERIAL = (2, 2, 6)
_ADMINISTRATIVE = 60
_LEAP, _COMMON = 2000, 2001
_LONG = re.compile(
    r"(?<!\d)(?P<day>\d\d[ .-]?\d\d[ .-]?)(?:18|19|20)(?P<rest>\d\d\s?[-–]\s?\d{4})(?!\d)"
)
"""With the year in four digits: "01-02-1990-1234"."""
_BROKEN = re.compile(r"(?<!\d)(?P<day>\d{6})-\s?\n\s?(?P<rest>\d{4})(?!\d)")
"""Broken at the end of a line."""


def cpr_numbers(text: str) -> Iterator[tuple[int, int]]:
    """Where numbers stand that can be CPR numbers; some may overlap."""
    for run in runs(text, 10):
        if _may_be_cpr(run, text) and not in_iban(text, run.start, run.end):
            yield run.start, run.end
    for pattern in (_LONG, _BROKEN):
        for match in pattern.finditer(text):
            if _is_birthday(re.sub(r"\D", "", match["day"] + match["rest"])):
                yield match.span()


def _may_be_cpr(run: Digits, text: str) -> bool:
    return _is_birthday(run.digits) and _is_written_as_cpr(run) and not _is_other(run, text)


def _is_birthday(digits: str) -> bool:
    """Whether the first four to six digits are a day that exists in some century."""
    day, month, year = (int(digits[at : at + 2]) for at in (0, 2, 4))
    if not 1 <= month <= 12:
        return False
    last = monthrange(_COMMON if year % 4 else _LEAP, month)[1]
    return 1 <= day <= last or 1 <= day - _ADMINISTRATIVE <= last


def _is_written_as_cpr(run: Digits) -> bool:
    """Whether the gaps are where people leave them: none, after the day, by pairs, everywhere."""
    borders = set(run.borders)
    if not borders or len(borders) == len(run.gaps) or run.groups == _DAY_THEN_SERIAL:
        return True
    serial_is_split_by_sign = run.gaps[7].strip() not in ("", "-")
    return 6 in borders and borders <= _PAIRS and not serial_is_split_by_sign


def _is_other(run: Digits, text: str) -> bool:
    """Whether a word before or after says that ten digits without a dash are something else."""
    return "-" not in run.gaps[5] and is_other_number(text, run.start, run.end)
