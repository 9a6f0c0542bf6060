"""When Plone's own searches find an edition and its parts: on the days on which it is in force.

What isn't approved, or counts on no day, takes effect only at the end of the catalogue's time.
So a search that asks for what is in effect agrees with the pages at midnight, and no job is run.
"""

from DateTime import DateTime
from plone.dexterity.content import CEILING_DATE
from plone.indexer import indexer
from zope.interface import Interface

from ..actions.days import first_moment, last_moment
from ..content.current import editions_today
from ..content.state import state_of
from ..content.walk import edition_of, parts, publication_of
from ..editions.states import IN_FORCE_STATES
from ..editions.timeline import Period

DAYS = ["effective", "expires", "effectiveRange"]
NOT_YET = DateTime("2499/01/01 UTC")
"""The end of time: Plone takes a first day beyond the year as none, which would be always."""


@indexer(Interface)
def effective(obj) -> DateTime:
    """The moment from which it counts."""
    days = _days(obj)
    return min(first_moment(days.start), NOT_YET) if days else NOT_YET


@indexer(Interface)
def expires(obj) -> DateTime:
    """The last moment at which it counts."""
    days = _days(obj)
    return last_moment(days.end) if days and days.end else CEILING_DATE


def reindex_days(event) -> None:
    """An edition has come to count, or counts no longer: tell that of its parts, and of others."""
    edition = event.object
    for each in (edition, *editions_today(publication_of(edition)).depending_on(edition)):
        for obj in (each, *parts(each)):
            obj.reindexObject(idxs=DAYS)


def _days(obj) -> Period | None:
    edition, publication = edition_of(obj), publication_of(obj)
    if publication is None or state_of(edition) not in IN_FORCE_STATES:
        return None
    return editions_today(publication).days_in_force(edition)
