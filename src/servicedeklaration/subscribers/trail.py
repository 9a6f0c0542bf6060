"""What is done with a draft without an action: saved, put in order, shared, made of another.

The entries in the trail are written by `actions.log.notice`; an action that does such things in
many steps has them told as one.
"""

from collections.abc import Iterable

from Acquisition import aq_base
from plone.app.workflow.interfaces import ILocalrolesModifiedEvent
from zope.component import adapter
from zope.container.interfaces import IContainerModifiedEvent
from zope.interface import Interface
from zope.lifecycleevent.interfaces import (
    IObjectCopiedEvent,
    IObjectModifiedEvent,
    IObjectMovedEvent,
)

from ..actions.log import notice, origin
from ..behaviors.edition import IEdition
from ..content.interfaces import IPart
from ..content.publikation import IPublikation
from ..content.walk import edition_of

_ORIGIN = "_v_servicedeklaration_origin"
_OF_VERSIONS = frozenset({"changeNote", "versioning_enabled"})
"""What Plone's form asks about versions; no fields of the text."""
_TOLD = "_v_servicedeklaration_told"
"""On a container: the change of which Plone tells next has been told already."""


@adapter(IEdition, IObjectCopiedEvent)
def remember_original(edition, event) -> None:
    """Keep what the copy was made of until it has its place, where its trail begins."""
    setattr(aq_base(edition), _ORIGIN, origin(event.original))


@adapter(IEdition, IObjectMovedEvent)
def edition_came_or_went(edition, event) -> None:
    """An edition was made, copied, renamed or thrown away."""
    if event.oldParent is None:
        source = aq_base(edition).__dict__.pop(_ORIGIN, None)
        notice("copied" if source else "created", edition, **(source or {}))
    elif aq_base(edition) is not aq_base(event.object):
        return
    elif event.newParent is None:
        notice("deleted", edition)
    elif event.oldName != event.newName:
        notice("renamed", edition, before=event.oldName, after=event.newName)


@adapter(IPart, IObjectMovedEvent)
def part_came_or_went(part, event) -> None:
    """A section or an offer was added, removed, renamed or moved by itself."""
    if aq_base(part) is not aq_base(event.object):
        return
    for parent in (event.oldParent, event.newParent):
        if parent is not None:
            setattr(aq_base(parent), _TOLD, True)
    before, after = _edition(event.oldParent), _edition(event.newParent)
    if before is not None and after is not None and before.UID() == after.UID():
        names = _below(before, event.oldParent, event.oldName), _below(after, part)
        renamed = aq_base(event.oldParent) is aq_base(event.newParent)
        change = "part_renamed" if renamed else "part_moved"
        notice(change, part, type=part.portal_type, before=names[0], after=names[1])
        return
    if before is not None:
        gone = _below(before, event.oldParent, event.oldName)
        notice("part_removed", before, part=gone, part_title=part.title, type=part.portal_type)
    if after is not None:
        notice("part_added", part, type=part.portal_type)


@adapter(Interface, IObjectModifiedEvent)
def saved(obj, event) -> None:
    """Fields were saved, roles were given, or the parts are in another order."""
    if not (IEdition.providedBy(obj) or IPart.providedBy(obj) or IPublikation.providedBy(obj)):
        return
    if ILocalrolesModifiedEvent.providedBy(event):
        notice("shared", obj, roles={who: list(roles) for who, roles in obj.get_local_roles()})
    elif IPublikation.providedBy(obj):
        return
    elif not IContainerModifiedEvent.providedBy(event):
        notice("edited", obj, type=obj.portal_type, fields=_fields(event.descriptions))
    elif not aq_base(obj).__dict__.pop(_TOLD, False):
        notice("reordered", obj, order=list(obj.objectIds()))


def _fields(descriptions: Iterable) -> list[str]:
    """The names of the fields that were saved, each once; empty where Plone doesn't say."""
    given = [name for each in descriptions for name in getattr(each, "attributes", ())]
    names = dict.fromkeys(name.rpartition(".")[2] for name in given)
    return [name for name in names if name not in _OF_VERSIONS]


def _edition(parent):
    return edition_of(parent) if parent is not None else None


def _below(edition, obj, *more: str) -> str:
    """The ids below the edition that lead to an object, or to one of this name in it."""
    return "/".join((*obj.getPhysicalPath()[len(edition.getPhysicalPath()) :], *more))
