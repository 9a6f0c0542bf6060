"""What our pages say of themselves in the document's head, in the place of Plone's own viewlets."""

from html import escape

from plone.app.layout.viewlets import ViewletBase
from plone.base.interfaces import IPloneSiteRoot
from zope.i18n import translate

from ..shell.shell import site_title


class CanonicalLink(ViewletBase):
    """The lasting address of the page, if it has one."""

    def render(self) -> str:
        url = self.view.canonical_url
        return f'<link rel="canonical" href="{escape(url)}" />' if url else ""


class Title(ViewletBase):
    """The page's own title, then the site's."""

    def render(self) -> str:
        return f"<title>{escape(self.view.document_title)}</title>"


class FormTitle(ViewletBase):
    """What a form is for, what it is about, then the site's title (WCAG 2.2, 2.4.2)."""

    def render(self) -> str:
        words = (translate(self._purpose, context=self.request), self._about, site_title())
        return f"<title>{escape(' — '.join(dict.fromkeys(filter(None, words))))}</title>"

    @property
    def _purpose(self) -> str:
        """What stands on top of the form: ours has a title, z3c.form's a label."""
        said = getattr(self.view, "title", None) or getattr(self.view, "label", "")
        return (said() if callable(said) else said) or ""

    @property
    def _about(self) -> str:
        """The title of what the form is for; "" for the site as a whole."""
        return "" if IPloneSiteRoot.providedBy(self.context) else self.context.Title()


class Nothing(ViewletBase):
    """Nothing: the page says it itself, with the short addresses."""

    def render(self) -> str:
        return ""
