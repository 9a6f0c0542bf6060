"""Telephone numbers in a text: eight digits as Danes write them, and foreign ones with a plus."""

import re
from collections.abc import Iterator
from datetime import date

from .digits import Digits, runs
from .other_numbers import in_iban, is_other_number

_ABROAD = re.compile(r"(?<![\w+])(?:\+|00\s?(?=[1-9]))\s?\(?[1-9](?:[\s().-]{0,2}\d){7,13}(?!\d)")
"""With the code of a country (ITU-T E.123 writes it with a plus)."""
_WORD_BEFORE = re.compile(
    r"(?:\b(?:tlf|tel|telefon\w{0,10}|mobil\w{0,10}|mob|sms|ring\w{0,3}|nummer|nr)\b|☎|📞)"
    r"[^\d\n]{0,40}$|\b[tm]\b[.: ]{1,3}$",
    re.IGNORECASE,
)
_AS_WRITTEN = {(8,), (2, 2, 2, 2), (4, 4), (3, 3, 2), (2, 6), (4, 2, 2), (2, 2, 4)}
"""How the digits are grouped; after a word for telephone in any way."""
_REACH = 60


def telephones(text: str) -> Iterator[tuple[int, int]]:
    """Where numbers stand that can be telephone numbers; some may overlap."""
    for span in _candidates(text):
        if not in_iban(text, *span):
            yield span


def _candidates(text: str) -> Iterator[tuple[int, int]]:
    for match in _ABROAD.finditer(text):
        yield match.span()
    for run in runs(text, 8):
        if _may_be_phone(run, text):
            yield run.start, run.end


def _may_be_phone(run: Digits, text: str) -> bool:
    if _WORD_BEFORE.search(text[max(0, run.start - _REACH) : run.start]):
        return not _is_other_number(run, text) and not _are_hours(run)
    if run.digits[0] in "01" or run.groups not in _AS_WRITTEN or len(run.signs) > 1:
        return False
    return not (_is_other_number(run, text) or _are_days(run) or _is_in_longer(run, text))


def _is_other_number(run: Digits, text: str) -> bool:
    return is_other_number(text, run.start, run.end)


def _are_hours(run: Digits) -> bool:
    """Whether it is two times of day: "Telefon: 08.30-15.00"."""
    return run.groups == (2, 2, 2, 2) and run.gaps[1] == run.gaps[5] and run.gaps[3] != run.gaps[1]


def _are_days(run: Digits) -> bool:
    """Whether it is two years, or a day: "2023-2024", "20240501", "31.12.2024"."""
    first, last = run.digits[:4], run.digits[4:]
    if run.groups == (4, 4):
        return all(each[:2] in ("19", "20") for each in (first, last))
    if run.groups == (2, 2, 4) and run.signs <= {".", "-", "/"}:
        return _is_day(last, run.digits[2:4], run.digits[:2])
    compact_or_iso = run.groups in ((8,), (4, 2, 2))
    return compact_or_iso and _is_day(first, last[:2], last[2:])


def _is_day(year: str, month: str, day: str) -> bool:
    if year[:2] not in ("19", "20"):
        return False
    try:
        date(int(year), int(month), int(day))
    except ValueError:
        return False
    return True


def _is_in_longer(run: Digits, text: str) -> bool:
    """Whether single digits or fours go on around it: no telephone number is written so."""
    around = text[max(0, run.start - 5) : run.start], text[run.end : run.end + 5]
    if run.groups != (4, 4):
        return False
    return bool(re.search(r"\b\d{4} $", around[0]) or re.match(r" \d{2,4}\b", around[1]))
