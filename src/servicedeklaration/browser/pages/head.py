"""What our pages say of themselves in the document's head, in the place of Plone's own viewlets."""

from html import escape

from plone import api
from plone.app.layout.viewlets import ViewletBase


class CanonicalLink(ViewletBase):
    """The lasting address of the page, if it has one."""

    def render(self) -> str:
        url = self.view.canonical_url
        return f'<link rel="canonical" href="{escape(url)}" />' if url else ""


class Title(ViewletBase):
    """The page's own title, then the site's."""

    def render(self) -> str:
        site = api.portal.get_registry_record("plone.site_title", default="")
        words = " — ".join(filter(None, (self.view.title, site)))
        return f"<title>{escape(words)}</title>"


class Nothing(ViewletBase):
    """Nothing: the page says it itself, with the short addresses."""

    def render(self) -> str:
        return ""
