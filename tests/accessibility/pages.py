"""Every page of ours for an object, as the component registry has it.

A page that is added tomorrow is looked at tomorrow.
"""

from collections.abc import Iterator

from zope.component import getGlobalSiteManager
from zope.interface import Interface, providedBy
from zope.publisher.interfaces.browser import IBrowserRequest

OURS = "servicedeklaration.browser"


def pages_of(obj) -> list[str]:
    """The names of our pages for an object, sorted."""
    kinds = set(providedBy(obj).flattened()) | {None}
    return sorted(
        {
            one.name
            for one in _registrations(getGlobalSiteManager())
            if len(one.required) == 2
            and one.name
            and one.required[0] in kinds
            and (one.required[1] is Interface or one.required[1].isOrExtends(IBrowserRequest))
            and _is_ours(one.factory)
        }
    )


def _registrations(registry) -> Iterator:
    """Of a registry and of those below it; test layers stack them."""
    yield from registry.registeredAdapters()
    for below in registry.__bases__:
        yield from _registrations(below)


def _is_ours(factory) -> bool:
    """Whether a view's class, or one that it is made from, is the add-on's."""
    return any(
        kind.__module__.startswith(OURS) for kind in getattr(factory, "__mro__", (type(factory),))
    )
