"""Plone's other searches: the one while one types finds the same, the feed of hits is gone."""

from json import dumps

from Products.Five.browser import BrowserView
from zExceptions import NotFound
from zope.i18n import translate

from servicedeklaration.content.searching import search

from .asked import read_asked
from .headers import keep_to_visitor
from .kinds import KINDS
from .marks import plain
from .rows import Rows

_SHOWN = 10


class SearchWhileTyping(BrowserView):
    """`@@ajax-search`: the first hits as the JSON that Plone's script asks for."""

    def __call__(self) -> str:
        response = self.request.response
        keep_to_visitor(response)
        response.setHeader("Content-Type", "application/json")
        asked = read_asked(self.request.form, (), KINDS)
        found = search(asked.text, limit=_SHOWN)
        rows = Rows(self.request, lambda words: translate(words, context=self.request))
        items = [_item(hit, row) for hit, row in zip(found.hits, rows.of(found.hits), strict=True)]
        # Plone's script would leaf through the rest; the page does that better.
        return dumps({"total": len(items), "items": items})


class NoSearchFeed(BrowserView):
    """`search_rss`: nobody follows a search, whose address tells what somebody looks for."""

    def __call__(self) -> str:
        raise NotFound(self.__name__)


def _item(hit, row) -> dict:
    """One hit; the script puts all of it into the page as text."""
    return {
        "id": hit.uid,
        "title": plain(row.title),
        "description": plain(row.excerpt),
        "url": row.url,
        "state": "",
        "img_tag": None,
    }
