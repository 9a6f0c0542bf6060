"""The site's ordinary pages, which Plone's search finds and ours leaves out."""

from plone import api
from plone.base.utils import munge_search_term
from Products.ZCTextIndex.ParseTree import ParseError

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
"""What is found as a passage, and the forms, which may belong to a text that isn't public."""


def other_pages(text: str, most: int) -> list:
    """The catalogue's records of ordinary pages in effect that answer best, and may be seen.

    Plone finds inflected forms only by their beginning. What it can't read answers nothing.
    """
    types = api.portal.get_tool("plone_utils").getUserFriendlyTypes()
    wanted = [name for name in types if name not in OURS]
    try:
        found = api.content.find(
            SearchableText=munge_search_term(text), portal_type=wanted, show_inactive=False
        )
    except ParseError:
        return []
    return list(found[:most])
