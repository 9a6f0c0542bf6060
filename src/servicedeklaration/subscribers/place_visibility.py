"""Places from a document that nobody may see yet are seen with it, and ever after.

A Kontaktsted that staff make is public at once. One that an import made comes from a text that
may be a draft, so it waits until an edition that refers to it, or whose Publikation does, is
public.
"""

from collections.abc import Iterator

from Products.DCWorkflow.interfaces import IAfterTransitionEvent
from zope.component import adapter
from zope.lifecycleevent.interfaces import IObjectModifiedEvent

from ..behaviors.edition import IEdition
from ..content.places import show
from ..content.publikation import IPublikation
from ..content.relations import relations_to_places
from ..content.state import state_of
from ..content.walk import editions, parts, publication_of
from ..editions.states import PUBLIC_STATES


@adapter(IEdition, IAfterTransitionEvent)
def show_with_edition(edition, event) -> None:
    """An edition has become public: show what it and its Publikation refer to."""
    publication = publication_of(edition)
    if publication is not None and state_of(edition) in PUBLIC_STATES:
        for holder in (publication, edition, *parts(edition)):
            for place in _places(holder):
                show(place)


@adapter(IPublikation, IObjectModifiedEvent)
def show_with_publication(publication, event) -> None:
    """Staff have chosen places for a Publikation: show them if it is public."""
    if any(state_of(edition) in PUBLIC_STATES for edition in editions(publication)):
        for place in _places(publication):
            show(place)


def _places(holder) -> Iterator:
    """The places that one object refers to."""
    for relation in relations_to_places(holder):
        if relation.to_object is not None:
            yield relation.to_object
