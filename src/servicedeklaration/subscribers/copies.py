"""A copy of an edition is a draft: it carries neither approval nor what belongs to one adoption."""

from OFS.interfaces import IObjectClonedEvent
from zope.component import adapter
from zope.lifecycleevent.interfaces import IObjectCopiedEvent

from ..actions.days import set_days
from ..actions.sealing import forget_note
from ..actions.withdrawal import forget
from ..behaviors.edition import IEdition
from ..content.publikation import IPublikation
from ..editions.permissions import MANAGED_PERMISSIONS


@adapter(IEdition, IObjectCopiedEvent)
def unlock(edition, event) -> None:
    """Take the original's permissions off the copy, before it gets those of a draft.

    Otherwise the copy of a locked edition would refuse its own first version.
    """
    for permission in MANAGED_PERMISSIONS:
        edition.manage_permission(permission, [], acquire=1)


@adapter(IEdition, IObjectClonedEvent)
def begin_anew(edition, event) -> None:
    """Clear what the copy brought along: days, label, change note, source, withdrawal."""
    set_days(edition, None, None)
    edition.edition_label = None
    edition.change_note = None
    edition.source = None
    edition.source_sha256 = None
    forget(edition)
    edition.reindexObject()


@adapter(IPublikation, IObjectClonedEvent)
def begin_unsealed(publication, event) -> None:
    """Clear the note of the last seal that the copy brought along."""
    forget_note(publication)
