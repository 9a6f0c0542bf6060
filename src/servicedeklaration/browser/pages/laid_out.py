"""Lays out a part of a page again only where it would show something else than the last time."""

from collections.abc import Hashable
from typing import Any

from Acquisition import aq_base
from persistent import Persistent
from plone import api
from Products.Five.browser.pagetemplatefile import BoundPageTemplate

from .ready import READY, Piece


class Asked:
    """Stands for the view in a template; it gives what the view gives, and notes what that was.

    The template gets no context: what it shows must come from the view, or it isn't noted.
    """

    context = None

    def __init__(self, view):
        self._view = view
        self.request = view.request
        self.shows: dict[str, Any] = {}
        self.can_be_kept = True

    def __getattr__(self, name: str) -> Any:
        value = getattr(self._view, name)
        if not isinstance(value, BoundPageTemplate):
            self.shows[name] = value
            self.can_be_kept &= not isinstance(aq_base(value), Persistent)
        return value


def laid_out(view, template: BoundPageTemplate, of: Hashable) -> str:
    """A part of a page as HTML; `of` tells one page from another with the same template."""
    known = (type(view), template.filename, of, api.portal.get_current_language())
    piece = READY.get(known)
    if piece is None or not piece.still_shows(view):
        asked = Asked(view)
        piece = Piece(template.__func__(asked), asked.shows)
        if asked.can_be_kept:
            READY.keep(known, piece)
    return piece.html
