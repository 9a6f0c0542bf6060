"""Ways through a Publikation: up to the edition and the work, down through the parts."""

from collections.abc import Iterator

from Acquisition import aq_inner, aq_parent

from ..behaviors.edition import IEdition
from .interfaces import IPart
from .publikation import IPublikation


def edition_of(obj):
    """The edition that an object stands in, or is; None outside editions."""
    return _nearest(obj, IEdition)


def publication_of(obj):
    """The Publikation that an object stands in, or is; None outside."""
    return _nearest(obj, IPublikation)


def editions(publication) -> list:
    """The editions of a Publikation, in their order in it."""
    return [child for child in publication.objectValues() if IEdition.providedBy(child)]


def children(container) -> list:
    """The parts that stand directly in an edition or a section, in order."""
    return [child for child in container.objectValues() if IPart.providedBy(child)]


def parts(container) -> Iterator:
    """All parts below an edition or a section, in reading order."""
    for child in children(container):
        yield child
        yield from parts(child)


def _nearest(obj, interface):
    while obj is not None and not interface.providedBy(obj):
        obj = aq_parent(aq_inner(obj))
    return obj
