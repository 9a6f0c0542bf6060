"""The hits of a search: what stands at a passage, with the words marked that were asked for."""

from collections.abc import Iterable, Iterator

from AccessControl import getSecurityManager
from Acquisition import aq_base
from plone import api
from Products.CMFCore.permissions import View

from ..search.found import SITE, Hit
from ..search.snippets import Wanted, excerpt, marked
from .own_pages import own_page_title
from .passages import titles_above
from .shown import shown_at
from .walk import publication_of


def hits_of(passages: Iterable[tuple], wanted: Wanted) -> tuple[Hit, ...]:
    """Give the hits of passages and their scores, in order.

    What isn't there any more, or what the visitor may not see, is left out.
    """
    return tuple(_hits(passages, wanted))


def _hits(passages: Iterable[tuple], wanted: Wanted) -> Iterator[Hit]:
    portal = api.portal.get()
    may, paths = getSecurityManager().checkPermission, portal.portal_catalog._catalog.paths
    for passage, score in passages:
        obj = _at(portal, paths[passage.document])
        if obj is not None and may(View, obj):
            yield _hit(obj, passage.place, score, wanted)


def _at(portal, path: str):
    """What stands at a path; None where there is nothing any more.

    It goes from container to container: traversal would look for views and names in force.
    """
    obj = portal
    for name in path.split("/")[len(portal.getPhysicalPath()) :]:
        obj = obj.get(name)
        if obj is None:
            return None
    return obj


def _hit(obj, place: str, score: float, wanted: Wanted) -> Hit:
    work = publication_of(obj)
    return Hit(
        uid=obj.UID(),
        path="/".join(obj.getPhysicalPath()),
        portal_type=obj.portal_type,
        title=marked(_title(obj, place), wanted),
        topic=place,
        publication="/".join(work.getPhysicalPath()) if work is not None else "",
        where=_where(obj, place, work),
        municipality=getattr(work, "municipality", None) or "",
        provider=getattr(work, "provider", None) or "",
        excerpt=excerpt(shown_at(obj, place), wanted),
        score=score,
    )


def _title(obj, place: str) -> str:
    """The title; of a topic the heading as printed, "" if there is none."""
    if obj.portal_type == SITE:
        return own_page_title(place)
    return (aq_base(obj).headings or {}).get(place, "") if place else obj.title


def _where(obj, place: str, work) -> tuple[str, ...]:
    """The titles that it stands under; a work, a place and an ordinary page stand under none."""
    if work is None or obj.getId() == work.getId():
        return ()
    return (work.title, *titles_above(obj))
