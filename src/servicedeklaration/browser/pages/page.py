"""The frame of every page: it fills the slots of the site's main template, and nothing else."""

from hashlib import sha256
from pathlib import Path

from Products.Five.browser import BrowserView
from Products.Five.browser.pagetemplatefile import ViewPageTemplateFile
from zope.i18n import translate
from zope.interface import Interface, implementer

from servicedeklaration import clock
from servicedeklaration.editions.words import long_date
from servicedeklaration.i18n import _

from .css import quoted
from .data import Link

STATIC = Path(__file__).parent.parent / "static"


def _version(name: str) -> str:
    """A word that changes with the stylesheet, so that no browser shows a page in an old one."""
    return sha256((STATIC / name).read_bytes()).hexdigest()[:12]


_VERSIONS = {path.name: _version(path.name) for path in STATIC.glob("*.css")}


def stylesheet_url(portal_url: str, name: str) -> str:
    """The address of one of our stylesheets."""
    return f"{portal_url}/++resource++servicedeklaration/{name}?v={_VERSIONS[name]}"


class IPage(Interface):
    """A page for citizens; viewlets in the document's head are registered for it."""


@implementer(IPage)
class Page(BrowserView):
    """A page: the view computes plain data, `body` lays it out, `index` puts it in its frame."""

    index = ViewPageTemplateFile("page.pt")
    pieces = ViewPageTemplateFile("pieces.pt")
    reach = ViewPageTemplateFile("reach.pt")
    stylesheets: tuple[str, ...] = ("pages.css",)
    """The names of its stylesheets, in the order that they count."""
    title = ""
    """The page's one h1, and its name in the browser's tab."""
    trail: tuple[Link, ...] = ()
    """The way up from the page to the front page, which is left out."""
    edition_words = ""
    """Which edition the page shows, for the foot of a printed sheet."""

    def __call__(self) -> str:
        self.prepare()
        for column in ("plone.leftcolumn", "plone.rightcolumn"):
            self.request.set(f"disable_{column}", 1)
        return self.index()

    def prepare(self) -> None:
        """Find what the page needs; NotFound when the visitor may not know of it."""

    @property
    def shell(self):
        """The macro whose slots the page fills."""
        return self.context.unrestrictedTraverse("@@main_template").macros["master"]

    @property
    def canonical_url(self) -> str:
        """The lasting address of what the page shows."""
        return self.context.absolute_url()

    @property
    def portal_url(self) -> str:
        return self.context.portal_url()

    @property
    def stylesheet_urls(self) -> list[str]:
        return [stylesheet_url(self.portal_url, name) for name in self.stylesheets]

    @property
    def printed_on(self) -> str:
        return long_date(clock.today())

    @property
    def sheet_style(self) -> str:
        """The style that prints the address, the day and the edition on every sheet."""
        foot = " · ".join(filter(None, (self.title, self.edition_words, self.canonical_url)))
        printed = self.say(
            _("printed_on", default="Printed ${day}", mapping={"day": self.printed_on})
        )
        right = f"{quoted(printed + ' · ')} counter(page) '/' counter(pages)"
        return (
            f"@page {{ @bottom-left {{ content: {quoted(foot)}; }} "
            f"@bottom-right {{ content: {right}; }} }}"
        )

    def say(self, message) -> str:
        """A message in the visitor's language."""
        return translate(message, context=self.request)
