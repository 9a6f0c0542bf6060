"""`sitemap.xml.gz`: the lasting addresses of what is in force (sitemaps.org, protocol 0.9)."""

from collections.abc import Iterator

from plone import api
from plone.app.layout.sitemap.sitemap import SiteMapView

from servicedeklaration.content.current import editions_today

from ..address.names import Names

_OWN = ("foelg-med", "tilgaengelighed")
"""Pages of the site that are no content."""


class Sitemap(SiteMapView):
    """Plone's sitemap without editions of other days, and with the short addresses.

    What is in force depends on the day, so it is put together each time it is asked for.
    """

    def generate(self) -> bytes:
        """The packed sitemap, from no cache."""
        return SiteMapView.generate.__wrapped__(self)

    def _objects(self) -> Iterator[dict[str, str]]:
        base = self.context.absolute_url()
        today = self.context.modified().ISO8601()
        yield {"loc": base, "lastmod": today}
        yield from ({"loc": f"{base}/{name}", "lastmod": today} for name in _OWN)
        for brain in api.content.find(portal_type="Publikation"):
            yield from self._work(brain.getObject())
        for brain in api.content.find(portal_type=["Kontaktsted", "Document", "News Item"]):
            yield _entry(brain.getURL(), brain)

    def _work(self, publication) -> Iterator[dict[str, str]]:
        """The address of a work and of each part of its edition in force; nothing while none is."""
        edition = editions_today(publication).in_force
        if edition is None:
            return
        names = Names(publication, edition)
        for brain in api.content.find(edition, show_inactive=True):
            is_edition = edition.UID() == brain.UID
            path = tuple(brain.getPath().split("/"))
            url = publication.absolute_url() if is_edition else names.url(path)
            yield _entry(url, brain)


def _entry(url: str, brain) -> dict[str, str]:
    return {"loc": url, "lastmod": brain.modified.ISO8601()}
