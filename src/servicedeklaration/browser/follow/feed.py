"""`nyt.atom`: what was published, of one work and of the whole site. No e-mail address is asked."""

from datetime import UTC

from DateTime import DateTime
from plone import api
from plone.uuid.interfaces import IUUID
from Products.Five.browser import BrowserView
from zExceptions import NotFound
from zope.i18n import translate

from servicedeklaration.content.current import editions_today
from servicedeklaration.i18n import _
from servicedeklaration.syndication.atom import MEDIA_TYPE, Entry, Feed, atom

from ..shell.shell import site_title
from .published import entries_of, urn_of

NAME = "nyt.atom"
NEWEST = 30
"""Entries of a feed at most."""


class _FeedView(BrowserView):
    """A feed; every visitor gets the same."""

    def __call__(self) -> bytes:
        feed = self.feed()
        self.request.response.setHeader("Content-Type", f"{MEDIA_TYPE}; charset=utf-8")
        return atom(feed)

    def say(self, message) -> str:
        """A message in the visitor's language."""
        return translate(message, context=self.request)

    def _feed(self, about: str, entries: list[Entry]) -> Feed:
        newest = sorted(entries, key=lambda entry: entry.updated, reverse=True)[:NEWEST]
        title = _("feed_title", default="New from ${title}", mapping={"title": about})
        url = f"{self.context.absolute_url()}/{NAME}"
        return Feed(
            id=urn_of(IUUID(self.context)),
            title=self.say(title),
            url=url,
            page_url=self.context.absolute_url(),
            author=site_title(),
            since=_moment(self.context.created()),
            entries=tuple(newest),
        )


class WorkFeed(_FeedView):
    """What was published of one work; a work that the visitor may not know of has no feed."""

    def feed(self) -> Feed:
        editions = editions_today(self.context)
        if not editions.visible:
            raise NotFound(NAME)
        return self._feed(self.context.title, entries_of(editions, self.say))


class SiteFeed(_FeedView):
    """What was published last on the whole site."""

    def feed(self) -> Feed:
        found = [
            entry
            for work in _changed_last()
            for entry in entries_of(editions_today(work), self.say)
        ]
        return self._feed(site_title(), found)


def _changed_last() -> list:
    """The works whose editions the visitor may see that were changed last."""
    brains = api.content.find(
        review_state=["approved", "withdrawn"],
        object_provides="servicedeklaration.behaviors.edition.IEdition",
        show_inactive=True,
        sort_on="modified",
        sort_order="descending",
        sort_limit=NEWEST,
    )
    paths = dict.fromkeys(brain.getPath().rpartition("/")[0] for brain in brains[:NEWEST])
    root = api.portal.get()
    return [root.unrestrictedTraverse(path) for path in paths]


def _moment(when: DateTime):
    return when.asdatetime().astimezone(UTC)
