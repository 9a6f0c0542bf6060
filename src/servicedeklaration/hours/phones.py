"""Telephone numbers, to read and to tap."""

import re

_DANISH = re.compile(r"(?:(?:\+|00)45)?(\d{8})", re.ASCII)
_BETWEEN = re.compile(r"[\s().-]+")


def phone_pairs(phone: str) -> str:
    """A Danish number in pairs, "88 72 44 85"; any other number as it was written."""
    match = _danish(phone)
    if not match:
        return phone
    digits = match[1]
    return " ".join(digits[place : place + 2] for place in range(0, 8, 2))


def phone_link(phone: str) -> str | None:
    """The address that a telephone calls, "tel:+4588724485"; None for what is no number.

    Short numbers (112) and foreign ones are taken as they are.
    """
    if match := _danish(phone):
        return f"tel:+45{match[1]}"
    digits = _BETWEEN.sub("", phone)
    return f"tel:{digits}" if re.fullmatch(r"\+?\d{3,15}", digits, re.ASCII) else None


def _danish(phone: str) -> re.Match[str] | None:
    return _DANISH.fullmatch(_BETWEEN.sub("", phone))
