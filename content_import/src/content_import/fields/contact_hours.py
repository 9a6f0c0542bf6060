"""Lines of hours in a contact block: which hours a label announces, and the words to keep."""

import re
from typing import Literal

from content_import.fields.hours import read_hours
from content_import.fields.hours_table import is_part_of_table
from content_import.fields.phones import phones_in

HoursKind = Literal["opening_hours", "phone_hours"]

_PHONE_HOURS = re.compile(r"\b(?:telefontid|telefonisk\s{1,3}henvendelse|telefonerne)\w{0,4}", re.I)
_OPENING_HOURS = re.compile(
    r"\b(?:åbningstid|træffetid|personlig\s{1,3}henvendelse|fremmødetid)\w{0,4}", re.I
)
_LONGEST_LINE = 160
_LONGEST_LABEL = 2
"""Words; a longer line that speaks of hours without a colon is text, not a label."""


def kind_of_hours(text: str) -> HoursKind | None:
    """Which hours the line speaks of; None when it has no word for any."""
    if _PHONE_HOURS.search(text):
        return "phone_hours"
    return "opening_hours" if _OPENING_HOURS.search(text) else None


def is_hours_line(text: str) -> bool:
    """Whether the line is a label for hours, states hours, or is a row of a table of them."""
    if len(text) > _LONGEST_LINE or phones_in(text):
        return False
    return states_hours(text) or _is_label(text)


def states_hours(text: str) -> bool:
    """Whether the line holds hours, or the days or times of a table."""
    return bool(read_hours(text).intervals) or is_part_of_table(text)


def without_label(text: str) -> str:
    """The hours without "Åbningstider:" before them."""
    label, sign, rest = text.partition(":")
    return rest.strip() if sign and kind_of_hours(label) and read_hours(rest).intervals else text


def _is_label(text: str) -> bool:
    return kind_of_hours(text) is not None and (
        text.endswith(":") or len(text.split()) <= _LONGEST_LABEL
    )
