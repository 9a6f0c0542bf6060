"""Tables of hours that name all days first and all hours after them, unfolded day by day."""

import re

_DAY = (
    r"(?:(?:man|tirs|ons|tors|fre|lør|søn)dage?|(?:man|tirs?|ons|tors?|fre|lør|søn)\b\.?)"
    r"(?:[ \t]{0,3}:)?"
)
_DAYS = rf"{_DAY}(?:[ \t]{{0,3}}(?:[-–—]|\btil\b)[ \t]{{0,3}}{_DAY})?"
_CLOCK = r"(?:kl\.?[ \t]{0,3})?(?:[01]?\d|2[0-4])(?:[.:][0-5]\d)?"
_HOURS = rf"(?:{_CLOCK}[ \t]{{0,3}}(?:[-–—]|\btil\b)[ \t]{{0,3}}{_CLOCK}(?![\d.:])|lukket\b)"
_GAP = r"[\s|]{0,20}"
_DAY_CELL = re.compile(_DAYS, re.IGNORECASE)
_HOUR_CELL = re.compile(_HOURS, re.IGNORECASE)
_DAY_ROW = re.compile(rf"{_GAP}(?:{_DAYS}{_GAP}){{1,7}}", re.IGNORECASE)
_HOUR_ROW = re.compile(rf"{_GAP}(?:{_HOURS}{_GAP}){{1,14}}", re.IGNORECASE)
_FEWEST_DAYS, _MOST_ROWS = 2, 14


def unfolded(text: str) -> str:
    """The text with each such table written as lines of one day and its hours.

    Days and hours may stand in rows or in columns; a second row of hours is the afternoon. The
    hours must be as many as the days, or so many times as many; any other text is unchanged.
    """
    lines = [line for line in text.split("\n") if line.strip()]
    out: list[str] = []
    at = 0
    while at < len(lines):
        days, below_days = _cells(lines, at, _DAY_ROW, _DAY_CELL)
        hours, end = _cells(lines, below_days, _HOUR_ROW, _HOUR_CELL) if days else ([], at)
        if len(days) >= _FEWEST_DAYS and hours and len(hours) % len(days) == 0:
            out += [f"{days[nth % len(days)]} {one}" for nth, one in enumerate(hours)]
            at = end
        else:
            out.append(lines[at])
            at += 1
    return "\n".join(out)


def is_part_of_table(line: str) -> bool:
    """Whether a line holds nothing but days or nothing but hours, so that it needs the other."""
    return bool(_DAY_ROW.fullmatch(line) or _HOUR_ROW.fullmatch(line))


def _cells(
    lines: list[str], start: int, row: re.Pattern, cell: re.Pattern
) -> tuple[list[str], int]:
    """The cells of the rows that begin at the start, and where the lines below them begin."""
    end = start
    while end < min(len(lines), start + _MOST_ROWS) and row.fullmatch(lines[end]):
        end += 1
    return [one for line in lines[start:end] for one in cell.findall(line)], end
