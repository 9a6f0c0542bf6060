"""A field for opening hours: the words, and the week as intervals that a page can compute with.

Value: `{"text": str, "intervals": [{"day": "mon", "from": "08:00", "to": "16:00"}, ...]}`, days mon
to sun, or None. In a form it is one text area: the words, and one line per interval.
"""

import re

from plone.schema import JSONField
from plone.schema.jsonfield import IJSONField
from z3c.form.browser.textarea import TextAreaWidget
from z3c.form.converter import BaseDataConverter
from z3c.form.interfaces import IFieldWidget, IFormLayer
from z3c.form.widget import FieldWidget
from zope.component import adapter
from zope.interface import Interface, implementer

from ..behaviors.problems import Problem
from ..i18n import _

DAYS = {
    "mon": "man",
    "tue": "tir",
    "wed": "ons",
    "thu": "tor",
    "fri": "fre",
    "sat": "lør",
    "sun": "søn",
}
"""Day → how an editor writes it."""

_TIME = re.compile(r"([01]\d|2[0-3]):[0-5]\d|24:00")
_LINE = re.compile(r"(\w{3}) (\d\d:\d\d) ?[-–] ?(\d\d:\d\d)")


class IHours(IJSONField):
    """Opening or telephone hours."""


@implementer(IHours)
class Hours(JSONField):
    """Hours as words and weekly intervals."""

    def _validate(self, value):
        super()._validate(value)
        words, intervals = value.get("text"), value.get("intervals")
        if not isinstance(words, str) or not isinstance(intervals, list):
            raise Problem(
                _(
                    "error_hours",
                    default='Hours are written as {"text": "…", "intervals": […]}.',
                )
            )
        for interval in intervals:
            if not _is_interval(interval):
                raise _no_interval(interval)


def _is_interval(value) -> bool:
    """Whether it is one stretch of one day of the week."""
    if not isinstance(value, dict) or set(value) != {"day", "from", "to"}:
        return False
    if not all(isinstance(each, str) for each in value.values()):
        return False
    start, end = value["from"], value["to"]
    in_order = _TIME.fullmatch(start) and _TIME.fullmatch(end) and start < end
    return bool(value["day"] in DAYS and in_order)


def _no_interval(value) -> Problem:
    return Problem(
        _(
            "error_interval",
            default='"${interval}" is not a day with hours. Write for example man 08:00-15:00.',
            mapping={"interval": _as_line(value) if isinstance(value, dict) else str(value)},
        )
    )


def _as_line(interval: dict[str, str]) -> str:
    """An interval as an editor writes it."""
    day = str(interval.get("day"))
    return f"{DAYS.get(day, day)} {interval.get('from')}-{interval.get('to')}"


def as_lines(hours: dict | None) -> str:
    """The hours as an editor sees them; empty for None."""
    if hours is None:
        return ""
    week = [_as_line(interval) for interval in hours["intervals"]]
    return "\n".join([hours["text"], *week]).strip()


def from_lines(text: str) -> dict | None:
    """The hours that an editor wrote; None for nothing."""
    if not text.strip():
        return None
    lines = [line.strip() for line in text.strip().splitlines()]
    found = [(line, _interval(line)) for line in lines]
    words = "\n".join(line for line, interval in found if interval is None)
    return {"text": words.strip(), "intervals": [i for _line, i in found if i is not None]}


def _interval(line: str) -> dict[str, str] | None:
    """The interval that a line holds; None if it is a line of words."""
    ids = {word: day for day, word in DAYS.items()} | {day: day for day in DAYS}
    match = _LINE.fullmatch(line)
    if match is None or match[1].lower() not in ids:
        return None
    return {"day": ids[match[1].lower()], "from": match[2], "to": match[3]}


class IHoursWidget(Interface):
    """A text area for hours."""


@implementer(IHoursWidget)
class HoursWidget(TextAreaWidget):
    """A text area for hours."""

    rows = 8


@adapter(IHours, IFormLayer)
@implementer(IFieldWidget)
def HoursFieldWidget(field, request):
    """The text area for a field of hours."""
    return FieldWidget(field, HoursWidget(request))


@adapter(IHours, IHoursWidget)
class HoursConverter(BaseDataConverter):
    """Between the hours and the text area."""

    def toWidgetValue(self, value):
        return as_lines(value)

    def toFieldValue(self, value):
        return from_lines(value)
