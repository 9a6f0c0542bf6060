"""Danish public holidays of any year, and the days on which many places close all the same.

They are what forordning af 26. oktober 1770 om adskillige helligdages afskaffelse left. Store
bededag, the fourth Friday after Easter, was taken away from 2024 on by lov nr. 214 af 6. marts 2023
om konsekvenser ved afskaffelsen af store bededag som helligdag.

No law makes grundlovsdag, juleaften or nytårsaften a public holiday; agreements and habit close
many offices on them.
"""

from collections.abc import Mapping
from datetime import date, timedelta
from functools import cache
from types import MappingProxyType

LAST_GREAT_PRAYER_DAY = 2023
"""Lov nr. 214 af 6. marts 2023, in force from 1 January 2024."""

_FROM_EASTER = {
    -3: "skærtorsdag",
    -2: "langfredag",
    0: "påskedag",
    1: "2. påskedag",
    39: "Kristi himmelfartsdag",
    49: "pinsedag",
    50: "2. pinsedag",
}
"""Days after Easter Sunday → the holiday."""
_GREAT_PRAYER_DAY = 26
_FIXED = {(1, 1): "nytårsdag", (12, 25): "juledag", (12, 26): "2. juledag"}
_OFTEN_CLOSED = {(6, 5): "grundlovsdag", (12, 24): "juleaften", (12, 31): "nytårsaften"}


def easter_sunday(year: int) -> date:
    """Easter Sunday of a year from 1583 on, by the Gregorian rule (Meeus, Jones and Butcher)."""
    golden = year % 19
    century, rest = divmod(year, 100)
    leap_centuries, century_rest = divmod(century, 4)
    moon = (century - (century + 8) // 25 + 1) // 3
    epact = (19 * golden + century - leap_centuries - moon + 15) % 30
    leap_years, rest = divmod(rest, 4)
    weekday = (32 + 2 * century_rest + 2 * leap_years - epact - rest) % 7
    late = (golden + 11 * epact + 22 * weekday) // 451
    month, day = divmod(epact + weekday - 7 * late + 114, 31)
    return date(year, month, day + 1)


@cache
def holidays(year: int) -> Mapping[date, str]:
    """The public holidays of a year by their day, in order, as they are called in a sentence."""
    days = {date(year, *day): name for day, name in _FIXED.items()}
    easter = easter_sunday(year)
    days |= {easter + timedelta(days=after): name for after, name in _FROM_EASTER.items()}
    if year <= LAST_GREAT_PRAYER_DAY:
        days[easter + timedelta(days=_GREAT_PRAYER_DAY)] = "store bededag"
    return MappingProxyType(dict(sorted(days.items())))


def holiday(day: date) -> str | None:
    """What a day is as a public holiday; None for any other day."""
    return holidays(day.year).get(day)


def often_closed(day: date) -> str | None:
    """What a day is that is no public holiday, but on which many places close; else None."""
    return _OFTEN_CLOSED.get((day.month, day.day))
