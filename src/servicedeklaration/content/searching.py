"""The citizens' search: what is in force today, whoever asks."""

from plone import api

from .. import clock
from ..search.found import Found, Hit, Piece
from .in_force import editions_in_force


def search(text: str, *, municipality: str = "", limit: int = 20, start: int = 0) -> Found:
    """Give the places that answer a query best, the best first.

    `municipality` is a four-digit code, "" for all; a Kontaktsted belongs to none. Only what the
    visitor may see is found, and of editions only what is in force today. Without a word to look
    for nothing is found.
    """
    works = {brain.edition_uid: brain for brain in editions_in_force(clock.today())}
    query = {"municipality": municipality} if municipality else {}
    brains = api.content.find(SearchableText=text, edition_uid=list(works), **query)
    hits = tuple(_hit(brain) for brain in brains[start : start + limit])
    return Found(len(brains), hits)


def _hit(brain) -> Hit:
    return Hit(brain.UID, brain.getPath(), brain.portal_type, (Piece(brain.Title),))
