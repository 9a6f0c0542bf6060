"""What day and moment it is: the only place that reads the clock.

Rules get the day passed in. Everything in Plone that needs it asks here, so that a test, or
a rehearsal of a course of revision, can put another clock in its place.
"""

from datetime import date, datetime

from zope.component import queryUtility
from zope.interface import Interface, implementer

from .editions.days import COPENHAGEN, day_of

__all__ = ["COPENHAGEN", "FixedClock", "IClock", "now", "today"]


class IClock(Interface):
    """Tells the moment."""

    def now():
        """Give the moment as an aware datetime."""


@implementer(IClock)
class FixedClock:
    """A clock that stands at one moment."""

    def __init__(self, moment: datetime):
        self.moment = moment

    def now(self) -> datetime:
        return self.moment


def now() -> datetime:
    """Give the moment, in Danish time: the registered clock's, else the machine's."""
    clock = queryUtility(IClock)
    moment = clock.now() if clock is not None else datetime.now(COPENHAGEN)
    return moment.astimezone(COPENHAGEN)


def today() -> date:
    """Give the Danish calendar day."""
    return day_of(now())
