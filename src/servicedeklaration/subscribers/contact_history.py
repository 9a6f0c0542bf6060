"""What is changed about contacts is remembered by its day, for the pages about that day."""

from OFS.interfaces import IObjectWillBeRemovedEvent
from zope.component import adapter
from zope.container.interfaces import IContainerModifiedEvent
from zope.lifecycleevent.interfaces import IObjectAddedEvent, IObjectModifiedEvent

from ..actions.note_contacts import NoteContacts
from ..content.kontaktsted import IKontaktsted
from ..content.publikation import IPublikation


@adapter(IKontaktsted, IObjectAddedEvent)
def note_new_place(place, event) -> None:
    """A place has come."""
    NoteContacts(place)()


@adapter(IKontaktsted, IObjectModifiedEvent)
def note_changed_place(place, event) -> None:
    """Something about a place has changed."""
    NoteContacts(place)()


@adapter(IKontaktsted, IObjectWillBeRemovedEvent)
def note_deleted_place(place, event) -> None:
    """A place goes; from today on it is none to turn to."""
    NoteContacts(place, gone=True)()


@adapter(IPublikation, IObjectAddedEvent)
def note_new_publication(publication, event) -> None:
    """A Publikation has come, with the places it names."""
    NoteContacts(publication)()


@adapter(IPublikation, IObjectModifiedEvent)
def note_changed_publication(publication, event) -> None:
    """The fields of a Publikation have changed, perhaps the places among them."""
    if not IContainerModifiedEvent.providedBy(event):
        NoteContacts(publication)()
