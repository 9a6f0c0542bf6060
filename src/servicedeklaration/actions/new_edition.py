"""New edition: a draft that begins as a copy of the edition in force."""

from dataclasses import dataclass
from typing import Any

from Acquisition import aq_base
from OFS.event import ObjectClonedEvent
from zope.container.interfaces import INameChooser
from zope.event import notify
from zope.lifecycleevent import ObjectCopiedEvent

from ..content.current import as_rule, editions_today
from ..content.state import state_of
from ..content.walk import editions
from ..editions.states import IN_FLIGHT_STATES
from ..editions.timeline import upcoming
from ..i18n import _
from .events import EditionStarted
from .log import as_one, origin, record
from .refusal import Reason, refuse_if


@dataclass
class NewEdition:
    """A new draft in a Publikation. Its parts keep their names, so that links and redlines match.

    What belongs to one adoption alone (days, label, change note, source) is not copied, nor are
    decisions and seal; see `subscribers/copies.py`. `edition_label` is what the new one is called
    beside the others, e.g. "2027"; "": it has no name of its own yet.
    """

    publication: Any
    edition_label: str = ""

    def reasons(self) -> list[Reason]:
        """An edition that is under way already, or nothing to copy."""
        under_way = in_flight(self.publication)
        if under_way is not None:
            return [already_in_flight(under_way)]
        if self.source() is None:
            return [Reason(_("reason_nothing_to_copy", default="No approved edition to copy."))]
        return []

    def __call__(self):
        """Make the draft and give it, or raise Refused."""
        refuse_if(self.reasons())
        source = self.source()
        with as_one():
            edition = copy_within(source, self.publication)
        if name := self.edition_label.strip():
            edition.edition_label = name
            edition.reindexObject()
        record("new_edition", edition, **origin(source))
        notify(EditionStarted(edition, self))
        return edition

    def source(self):
        """The edition that is copied: the one in force, else the next that will be."""
        now = editions_today(self.publication)
        coming = upcoming(map(as_rule, now.all), now.day)
        return now.in_force or now.get(next(iter(coming), None))


def in_flight(publication, apart_from=None):
    """The edition of a Publikation that is under way; None when there is none."""
    skipped = apart_from.getId() if apart_from is not None else None
    for each in editions(publication):
        if each.getId() != skipped and state_of(each) in IN_FLIGHT_STATES:
            return each
    return None


def already_in_flight(edition) -> Reason:
    """The reason against a second edition under way."""
    return Reason(
        _(
            "reason_in_flight",
            default="An edition is already under way: “${title}”. Finish that one first.",
            mapping={"title": edition.edition_label or edition.title},
        )
    )


def copy_within(source, publication):
    """Copy an edition within its Publikation, as Plone's paste does, but for a sealed one too."""
    copy = source._getCopy(publication)
    number = len(editions(publication)) + 1
    copy._setId(INameChooser(publication).chooseName(f"udgave-{number}", copy))
    notify(ObjectCopiedEvent(copy, source))
    publication._setObject(copy.getId(), aq_base(copy))
    placed = publication[copy.getId()]
    placed._postCopy(publication, op=0)
    notify(ObjectClonedEvent(placed))
    return placed
