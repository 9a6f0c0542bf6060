"""The site's ordinary pages: what the search finds of them, and which of them a visitor may see."""

from collections.abc import Iterable

from plone import api
from plone.indexer.interfaces import IIndexer
from zope.component import queryMultiAdapter

from ..search.found import SITE
from ..search.passage import Passage
from .plain import page_texts

OURS = frozenset(
    {
        "Publikation",
        "Kvalitetsstandard",
        "Servicedeklaration",
        "Indsatskatalog",
        "Afsnit",
        "Indsats",
        "Kontaktsted",
        "EasyForm",
    }
)
"""What is found by its own passages, and the forms, which staff alone see."""
GROUP = "pages"
_PAGE = 0.55
"""What an offer says of something comes before a page that says as much of it."""
_MOST_READ = 100_000
"""Characters of a page, or of a file, that it is found by."""


def page_passage(page) -> Passage:
    """What an ordinary page is found by: all that Plone's search finds it by, and its keywords."""
    labels = ", ".join(page.Subject())
    return Passage(page.Title(), _found_by(page), GROUP, labels=labels, prior=_PAGE)


def page_text(page) -> str:
    """What can be shown of an ordinary page; not what stands in a file."""
    return " ".join(page_texts(page))


def visible_pages() -> Iterable[int]:
    """The catalogue's numbers of the ordinary pages in effect that the visitor may see.

    No record is read: a site may have thousands of pages.
    """
    types = api.portal.get_tool("plone_utils").getUserFriendlyTypes()
    wanted = [SITE, *(name for name in types if name not in OURS)]
    catalog = api.portal.get_tool("portal_catalog")
    found = catalog(portal_type=wanted, show_inactive=False, sort_on="created", _merge=False)
    return [number for _key, number, _record in found]


def _found_by(page) -> str:
    """What a page says, and what Plone reads beyond that, as what stands in a file."""
    catalog = api.portal.get_tool("portal_catalog")
    indexer = queryMultiAdapter((page, catalog), IIndexer, name="SearchableText")
    read = " ".join(str(indexer() or "").split()) if indexer else ""
    own = page_text(page)
    return (read if own in read else f"{own} {read}")[:_MOST_READ]
