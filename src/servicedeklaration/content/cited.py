"""What letters may refer to: decided editions and what stands in them, found by short code."""

from plone import api

from ..citation.codes import read_code
from ..editions.states import FINAL_STATES
from .current import may_see
from .state import state_of
from .walk import edition_of


def can_be_cited(obj) -> bool:
    """Whether the text is decided, and so will never change."""
    return state_of(edition_of(obj)) in FINAL_STATES


def cited_under(written: str) -> list:
    """The texts with a short code that can be cited and that the visitor may see.

    More than one only where two texts happen to have the same code.
    """
    code = read_code(written)
    found = _bearing(code) if code else ()
    return [obj for obj in found if can_be_cited(obj) and may_see(obj)]


def _bearing(code: str) -> list:
    """The editions and parts with a code, whoever asks."""
    catalog = api.portal.get_tool("portal_catalog")
    brains = catalog.unrestrictedSearchResults(short_code=code, sort_on="path")
    return [brain._unrestrictedGetObject() for brain in brains]
