"""Who may see a Publikation follows from its editions."""

from Products.DCWorkflow.interfaces import IAfterTransitionEvent
from zope.component import adapter
from zope.lifecycleevent.interfaces import IObjectAddedEvent, IObjectMovedEvent

from ..behaviors.edition import IEdition
from ..content.publikation import IPublikation
from ..content.state import state_of
from ..content.walk import editions, publication_of
from ..editions.permissions import READING
from ..editions.roles import STAFF, WRITERS
from ..editions.states import STATES

_OVERVIEW = "List folder contents"
_ADDING = "Add portal content"


@adapter(IPublikation, IObjectAddedEvent)
def begin(publication, event) -> None:
    """A new Publikation is seen by staff only, and added to by those who write."""
    publication.manage_permission(_ADDING, sorted(WRITERS), acquire=0)
    publication.manage_permission(_OVERVIEW, sorted(STAFF), acquire=0)
    renew(publication)


@adapter(IEdition, IAfterTransitionEvent)
def follow_transition(edition, event) -> None:
    """An edition has come into another state, or into its first."""
    if (publication := publication_of(edition)) is not None:
        renew(publication)


@adapter(IEdition, IObjectMovedEvent)
def follow_move(edition, event) -> None:
    """An edition has come or gone."""
    for parent in (event.oldParent, event.newParent):
        if IPublikation.providedBy(parent):
            renew(parent)


def renew(publication) -> None:
    """Set who may see the Publikation, and tell the catalogue if that is something new."""
    roles = sorted(_readers(publication))
    if (
        sorted(r["name"] for r in publication.rolesOfPermission(READING[0]) if r["selected"])
        == roles
    ):
        return
    for permission in READING:
        publication.manage_permission(permission, roles, acquire=0)
    publication.reindexObject(idxs=["allowedRolesAndUsers"])


def _readers(publication) -> frozenset[str]:
    """Staff always, and whoever sees one of the editions."""
    seen_by = [STATES[state_of(edition)].visible_to for edition in editions(publication)]
    return STAFF.union(*seen_by)
