"""Orders and laws by their number and date: "Bekendtgørelse nr. 430 af 30/4 2014"."""

import re

from content_import.fields.dates import danish_date, find_dates

_KIND = r"(?P<kind>(?i:lovbekendtgørelsen?|bekendtgørelsen?|lov)|LBK|BEK|[Bb]ek(?=\.))\.?"
_NUMBER = r"(?i:nr)\.?\s{0,3}(?P<nr>\d{1,5})(?!\d)"
ORDER = rf"(?:\b{_KIND}\s{{1,8}}{_NUMBER})"
"""Kind and number together, in the groups `kind` and `nr`."""
LATE_NUMBER = r"(?:\b(?P<late>(?i:nr))\.?\s{0,3}(?P<latenr>\d{1,5})(?=(?:\.|\s?\(|\s{1,3}af\b)))"
"""A number whose kind was named earlier: "Bekendtgørelse om … nr. 430 af …"."""
MENTION = (
    r"(?:\b(?P<mention>(?i:(?:lov)?bekendtgørelsens?\b|(?<!\ben )bekendtgørelse\b"
    r"|vejledning\w{0,4})))"
)
"""A kind named without its number."""

_ABBREVIATIONS = {"lbk": "lovbekendtgørelse", "bek": "bekendtgørelse"}
_DATE_LEAD = re.compile(r"(?:\s{1,3}af\s{1,3}(?:den\s|d\.\s?)?|,?\.?\s{0,3}\(?)\s{0,3}")
_LONGEST_DATE = 24


def order_name(kind: str, number: str, iso: str | None) -> str:
    """The agreed form: `bekendtgørelse nr. 430 af 30. april 2014`; without a date none is said."""
    kind = kind.lower()
    name = _ABBREVIATIONS.get(kind, kind.removesuffix("n") if "bekendt" in kind else kind)
    return f"{name} nr. {int(number)}" + (f" af {danish_date(iso)}" if iso else "")


def date_after(text: str, position: int) -> tuple[str | None, int]:
    """The full date that follows a number, ISO, and its end; None when there is none."""
    lead = _DATE_LEAD.match(text, position)
    start = lead.end() if lead else position
    dates = find_dates(text[start : start + _LONGEST_DATE])
    if not dates or dates[0].start != 0 or len(dates[0].iso) != 10:
        return None, position
    end = start + dates[0].end
    closed = text[end : end + 1] == ")" and "(" in text[position:start]
    return dates[0].iso, end + closed
