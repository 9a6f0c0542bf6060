"""What a visitor may not know of answers as what doesn't exist, under every address below it.

Permissions decide what may be seen. Here it is seen to that a refusal tells nothing: not that a
page is there, nor that one could log in for it. See docs/decisions/0007.
"""

from AccessControl import getSecurityManager
from Acquisition import aq_base, aq_parent
from plone.rest.traverse import RESTWrapper
from webdav.NullResource import NullResource
from zExceptions import NotFound
from zope.component import adapter
from ZPublisher.interfaces import IPubAfterTraversal

from ..behaviors.edition import IEdition
from ..content.interfaces import IPart
from ..content.publikation import IPublikation
from ..interfaces import IServicedeklarationLayer

_OURS = (IPublikation, IEdition, IPart)


@adapter(IPubAfterTraversal)
def refuse_hidden(event) -> None:
    """Raise NotFound where a public view was reached below something that is hidden."""
    request = event.request
    if IServicedeklarationLayer.providedBy(request) and first_hidden(request) is not None:
        raise NotFound(request["URL"])


def first_hidden(request) -> int | None:
    """The place in `request["PARENTS"]` of the uppermost thing hidden from the visitor."""
    parents = request.get("PARENTS") or []
    hidden = (place for place in range(len(parents) - 1, -1, -1) if _is_hidden(parents[place]))
    return next(hidden, None)


def _is_hidden(traversed) -> bool:
    obj = traversed.context if isinstance(traversed, RESTWrapper) else traversed
    may = getSecurityManager().checkPermission
    if isinstance(aq_base(obj), NullResource):
        # What WebDAV says of a name that is free must not differ from what it says of a hidden one.
        return not may("Add portal content", aq_parent(obj))
    return any(kind.providedBy(obj) for kind in _OURS) and not may("View", obj)
