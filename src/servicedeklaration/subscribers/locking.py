"""The backstop behind the permissions: no change to an edition whose state allows none.

It holds for everybody and for every way in that Plone tells of, sharing included: who may see and
help is set on the Publikation. What writes past Plone's events is found by `bin/verify-seals`.
"""

import transaction
from Acquisition import aq_base, aq_chain, aq_inner
from OFS.interfaces import IObjectWillBeMovedEvent
from plone.base.interfaces import IPloneSiteRoot
from Products.CMFCore.utils import getToolByName
from zope.component import adapter
from zope.interface import Interface
from zope.lifecycleevent.interfaces import IObjectModifiedEvent

from ..actions.amending import is_being_amended
from ..actions.refusal import Locked, Reason
from ..behaviors.edition import IEdition
from ..content.state import is_editable, is_sealed
from ..content.walk import edition_of
from ..i18n import _


@adapter(Interface, IObjectModifiedEvent)
def refuse_changes(obj, event) -> None:
    """Raise Locked when something in a locked edition was changed or put in another order."""
    edition = edition_of(obj)
    if edition is not None and _is_locked(edition):
        # The change is made already, and some callers go on after an error.
        transaction.doom()
        raise locked(edition)


@adapter(Interface, IObjectWillBeMovedEvent)
def refuse_moves(obj, event) -> None:
    """Raise Locked before something goes into, out of or away with a locked edition."""
    if not _within_a_site(event.object):
        return
    if aq_base(obj) is not aq_base(event.object):
        held = [obj] if event.newParent is None and IEdition.providedBy(obj) else []
    else:
        held = _concerned(event)
    for edition in held:
        if _is_locked(edition):
            raise locked(edition)


def _is_locked(edition) -> bool:
    """Whether nobody may change the edition now, not even the action that amends it."""
    return not is_editable(edition) and not is_being_amended(edition)


def locked(edition) -> Locked:
    """The refusal of any change to an edition, with its reason."""
    title = edition.edition_label or edition.title
    if is_sealed(edition):
        words = _(
            "reason_sealed",
            default="“${title}” is sealed and never changes. Make a new edition instead.",
            mapping={"title": title},
        )
    else:
        words = _(
            "reason_locked",
            default="“${title}” lies before others and can't be changed now. Take it back first.",
            mapping={"title": title},
        )
    return Locked([Reason(words)])


def _concerned(event) -> list:
    """The editions that the move of an object would change, before anything is written."""
    around = [edition_of(event.newParent)] if event.newParent is not None else []
    if event.oldParent is not None:
        around.append(edition_of(event.object))
    if event.newParent is None:
        around += _held_by(event.object)
    return [edition for edition in around if edition is not None]


def _held_by(obj) -> list:
    """The editions that stand below an object, by the catalogue."""
    if edition_of(obj) is not None:
        return []
    catalog = getToolByName(obj, "portal_catalog", None)
    if catalog is None:
        return []
    found = catalog.unrestrictedSearchResults(
        path="/".join(obj.getPhysicalPath()), object_provides=IEdition.__identifier__
    )
    return [brain._unrestrictedGetObject() for brain in found]


def _within_a_site(obj) -> bool:
    """Whether the object is in a Plone site; a whole site may be taken away."""
    return any(IPloneSiteRoot.providedBy(above) for above in aq_chain(aq_inner(obj))[1:])
