"""Danish dates to ISO, with the precision that the text has: 2020-06-04, 2018-02 or 2016."""

import re
from dataclasses import dataclass
from datetime import date

MONTHS = (
    "januar",
    "februar",
    "marts",
    "april",
    "maj",
    "juni",
    "juli",
    "august",
    "september",
    "oktober",
    "november",
    "december",
)
"""Month names in order; January is the first."""

_ABBREVIATED = r"jan|feb|mar|apr|jun|jul|aug|sept|sep|okt|nov|dec"
_MONTH = rf"(?P<month>{'|'.join(MONTHS)}|(?:{_ABBREVIATED})\b\.?)"
_YEAR = r"(?P<year>(?:19|20)\d\d)(?![\d])"
_BLANK = r"\s{0,3}"
# After "d." or the year of a date before it ("1.1.2022-31.12.2023") a sign is no part of the day.
_DAY_BEGINS = r"(?:(?<![\d.,:/-])|(?<=\bd\.)|(?<=\d{4}-))"

_FORMS = (
    re.compile(r"(?<![\d.-])(?P<year>(?:19|20)\d\d)-(?P<m>\d\d)-(?P<day>\d\d)(?![\d-])"),
    re.compile(
        rf"{_DAY_BEGINS}(?P<day>\d{{1,2}}){_BLANK}\.?{_BLANK}{_MONTH}[,.]?{_BLANK}{_YEAR}",
        re.IGNORECASE,
    ),
    re.compile(
        rf"{_DAY_BEGINS}(?P<day>\d{{1,2}}) ?(?P<sep>[./-]){_BLANK}(?P<m>\d{{1,2}})"
        rf"(?: ?(?P=sep)| ?-|[ /]){_BLANK}{_YEAR}(?!-\d(?!\d?[./-]\d))",
    ),
    re.compile(
        rf"{_DAY_BEGINS}(?P<day>\d{{1,2}})(?P<sep>[./-])(?P<m>\d{{1,2}})(?P=sep)(?P<short>\d\d)"
        r"(?![\d:/-])(?![.,]\d)"
    ),
    re.compile(
        r"(?<![\d.,:/-])(?P<day>\d{1,2})/(?P<m>\d{1,2})[ -](?P<short>\d\d)(?![\d:/-])(?![.,]\d)"
    ),
    re.compile(rf"\b{_MONTH}(?:\s{{1,3}}måned)?,?\s{{0,3}}{_YEAR}", re.IGNORECASE),
    re.compile(r"(?<![\d.,:/§-])(?<!\d )(?P<year>20[0-4]\d)(?=[/-](?:20[0-4]\d|\d\d)(?![\d./-]))"),
    re.compile(r"(?<=(?<![\d.,:/§-])20\d\d[/-])(?P<year>20[0-4]\d)(?![\d./-])"),
    re.compile(
        r"(?<![\d.,:/§-])(?<!\d )(?<!nr )(?<!nr\. )(?<!kr )(?<!kr\. )(?<!§ )(?<!https)"
        r"(?P<year>(?:19[5-9]|20[0-9])\d)(?![\d:/-]|[.,]\d|\s?(?:kr|kroner|timer|"
        # 1950 to 2099 are also post codes of the capital.
        r"København|Kbh|Frederiksberg)\b|\s\d\d\b)"
    ),
)
"""The written forms, most exact first; a place taken by one form is not read by the next."""


@dataclass(frozen=True)
class FoundDate:
    """One date in a text.

    `iso` is YYYY, YYYY-MM or YYYY-MM-DD, as exact as the text; `start` and `end` are its place.
    """

    iso: str
    start: int
    end: int


def find_dates(text: str) -> list[FoundDate]:
    """All dates of a text in order; days that no calendar has (31.02.2020) are left out."""
    found: list[FoundDate] = []
    taken: set[int] = set()
    for form in _FORMS:
        for match in form.finditer(text):
            iso = _iso(match)
            span = range(match.start(), match.end())
            if iso and taken.isdisjoint(span):
                found.append(FoundDate(iso, match.start(), match.end()))
            taken.update(span)
    return sorted(found, key=lambda one: one.start)


def read_date(text: str) -> str | None:
    """The first date of a text in ISO form; None when it holds none."""
    found = find_dates(text)
    return found[0].iso if found else None


def danish_date(iso: str) -> str:
    """An ISO date in words, `2014-04-30` → `30. april 2014`; month and year alone work too."""
    parts = [int(part) for part in iso.split("-")]
    if len(parts) == 1:
        return str(parts[0])
    month = MONTHS[parts[1] - 1]
    return f"{month} {parts[0]}" if len(parts) == 2 else f"{parts[2]}. {month} {parts[0]}"


def _iso(match: re.Match) -> str | None:
    """ISO form of a match; None when the calendar has no such day."""
    groups = match.groupdict()
    year = int(groups.get("year") or f"20{groups.get('short')}")
    if groups.get("month"):
        month = _month_number(groups["month"])
    elif groups.get("m"):
        month = int(groups["m"])
    else:
        return f"{year}"
    if not groups.get("day"):
        return f"{year}-{month:02}"
    try:
        return date(year, month, int(groups["day"])).isoformat()
    except ValueError:
        return None


def _month_number(word: str) -> int:
    """1 to 12 for a month's name or its first three letters."""
    names = [name[:3] for name in MONTHS]
    return names.index(word.lower()[:3]) + 1
