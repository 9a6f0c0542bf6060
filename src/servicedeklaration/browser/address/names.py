"""Names inside an edition, and the lasting address of each part under its Publikation."""

from collections import Counter

from Acquisition import aq_base
from plone import api
from Products.CMFCore.interfaces import IContentish, ISiteRoot
from zope.component import getSiteManager
from zope.globalrequest import getRequest
from zope.interface import Interface, providedBy

from servicedeklaration.content.current import editions_today
from servicedeklaration.content.walk import edition_of, publication_of


def find_inside(edition, name: str):
    """The part that a name stands for: one directly in the edition, else the only one below.

    None when there is none, or when several parts below bear the name: then only their whole
    path leads to them.
    """
    if name in edition.objectIds():
        return edition[name]
    found = [brain for brain in _below(edition, getId=name) if brain.getPath() != _path(edition)]
    return found[0]._unrestrictedGetObject() if len(found) == 1 else None


def find_by_path(edition, names: tuple[str, ...]):
    """What names under an edition lead to: a part, or the edition itself where there are none.

    The first may be that of a part deeper down; the others lead down one by one. None when they
    lead nowhere.
    """
    if not names:
        return edition
    found = find_inside(edition, names[0])
    for name in names[1:]:
        if found is None or name not in found.objectIds():
            return None
        found = found[name]
    return found


def names_in(edition) -> frozenset[str]:
    """The names that the parts of an edition bear, wherever they stand in it."""
    return frozenset(brain.getId for brain in _below(edition))


def belongs_to_publication(publication, name: str) -> bool:
    """Whether a name under a Publikation never leads into an edition.

    It is the Publikation's own (an edition, an attribute, a view), or a tool of the site.
    """
    return (
        hasattr(aq_base(publication), name)
        or name in publication.objectIds()
        or _is_view(publication, name)
        or _is_tool(publication, name)
    )


def is_content(found) -> bool:
    """Whether something is content, or a whole site."""
    return IContentish.providedBy(found) or ISiteRoot.providedBy(found)


def _is_view(publication, name: str) -> bool:
    """Whether there is a view of that name, without making one."""
    asked = (providedBy(publication), providedBy(getRequest()))
    return getSiteManager().adapters.lookup(asked, Interface, name) is not None


def _is_tool(publication, name: str) -> bool:
    """Whether a name is acquired from the site and no content."""
    acquired = getattr(publication, name, None)
    return acquired is not None and not is_content(acquired)


def lasting_url(obj) -> str:
    """The address under which others should link to an edition or a part of one.

    What is in force has a short address under its Publikation, which survives the next edition.
    What is not has its own, for ever.
    """
    publication, edition = publication_of(obj), edition_of(obj)
    current = editions_today(publication).in_force
    if current is None or edition.getId() != current.getId():
        return obj.absolute_url()
    if obj.getId() == edition.getId():
        return publication.absolute_url()
    return Names(publication, edition).url(obj.getPhysicalPath())


def whole_url(publication, edition, path: tuple[str, ...]) -> str:
    """The address under the Publikation of a part of the edition in force, by all of its names.

    It lasts as the shortest one does, and asks nothing of the catalogue.
    """
    inside = path[len(edition.getPhysicalPath()) :]
    above = edition if belongs_to_publication(publication, inside[0]) else publication
    return "/".join((above.absolute_url(), *inside))


class Names:
    """The short addresses of the parts of an edition, from one catalogue query."""

    def __init__(self, publication, edition):
        self._publication = publication
        self._edition_url = edition.absolute_url()
        self._depth = len(edition.getPhysicalPath())
        self._direct = frozenset(edition.objectIds())
        borne = Counter(brain.getId for brain in _below(edition))
        self._single = frozenset(name for name, times in borne.items() if times == 1)

    def url(self, path: tuple[str, ...]) -> str:
        """The address under the Publikation of the part with a physical path."""
        short = self.short(path)
        if belongs_to_publication(self._publication, short[0]):
            return "/".join((self._edition_url, *path[self._depth :]))
        return "/".join((self._publication.absolute_url(), *short))

    def short(self, path: tuple[str, ...]) -> tuple[str, ...]:
        """The names that lead to a part from the edition, as few as will do."""
        inside = path[self._depth :]
        return inside[-1:] if self._leads_to(inside) else inside

    def _leads_to(self, inside: tuple[str, ...]) -> bool:
        """Whether the last name alone leads to the part."""
        return len(inside) == 1 or (inside[-1] in self._single and inside[-1] not in self._direct)


def _below(edition, **query) -> list:
    """Catalogue records of an edition and its parts; the publisher asks who may see them."""
    catalog = api.portal.get_tool("portal_catalog")
    return catalog.unrestrictedSearchResults(path=_path(edition), **query)


def _path(edition) -> str:
    return "/".join(edition.getPhysicalPath())
