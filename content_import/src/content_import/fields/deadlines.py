"""Time limits that are promised or set: "senest 4 uger efter", "inden for 14 dage", "fire ugers
klagefrist". How long an offer lasts is no time limit; `duration` reads that."""

import re

from content_import.fields.numbers import NUMBER, number, plain

_UNITS = {
    "time": ("time", "timer"),
    "hverdag": ("hverdag", "hverdage"),
    "arbejdsdag": ("arbejdsdag", "arbejdsdage"),
    "dag": ("dag", "dage"),
    "døgn": ("døgn", "døgn"),
    "uge": ("uge", "uger"),
    "måned": ("måned", "måneder"),
    "år": ("år", "år"),
}
"""The unit as the words begin, and how one and several of it are written."""

_UNIT = r"(?P<unit{0}>hverdag|arbejdsdag|dag|døgn|time|uge|måned|år)(?:e|er|r|ene|erne)?s?\b"
_LIMIT = re.compile(
    r"(?:\b(?:senest|inden|indenfor|højst|længst)\b|\b\w{0,24}(?:frist|ventetid)\w{0,3}\b)"
    rf"[^.\n\d]{{0,30}}?(?<!\w)(?P<n1>{NUMBER})(?:\s{{0,2}}[-–]\s{{0,2}}(?P<to1>{NUMBER}))?"
    rf"\s{{1,3}}{_UNIT.format(1)}"
    rf"|(?P<n2>{NUMBER})\s{{1,3}}{_UNIT.format(2)}\s{{1,3}}\w{{0,24}}(?:frist|ventetid)",
    re.IGNORECASE,
)


def find_deadlines(text: str) -> list[str]:
    """The time limits that a text names, in order, as "14 dage" or "8-10 uger"."""
    return [_written(match) for match in _LIMIT.finditer(text)]


def _written(match: re.Match) -> str:
    first = _plain(match["n1"] or match["n2"])
    last = _plain(match["to1"]) if match["to1"] else ""
    one, several = _UNITS[(match["unit1"] or match["unit2"]).lower()]
    span = f"{first}-{last}" if last else first
    return f"{span} {one if span == '1' else several}"


def _plain(written: str) -> str:
    return str(plain(number(written))).replace(".", ",")
