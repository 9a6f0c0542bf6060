"""The frame of every page: what stands in it, and the shell that it is put in."""

from functools import cached_property
from typing import Any

from plone import api
from Products.Five.browser import BrowserView
from Products.Five.browser.pagetemplatefile import BoundPageTemplate, ViewPageTemplateFile
from zope.interface import Interface, implementer

from servicedeklaration import clock
from servicedeklaration.editions.words import long_date
from servicedeklaration.i18n import _

from ..follow.head import head_of
from ..shell.choice import is_lean
from ..shell.document import document
from ..shell.resources import resource_url
from ..shell.shell import STYLESHEETS, Shell, site_title
from ..words.said import said
from .css import quoted
from .data import Link
from .laid_out import laid_out


class IPage(Interface):
    """A page for citizens; viewlets in the document's head are registered for it."""


@implementer(IPage)
class Page(BrowserView):
    """A page: the view computes plain data, `body` lays it out, `index` puts it in its shell."""

    in_main_template = ViewPageTemplateFile("page.pt")
    head_parts = ViewPageTemplateFile("head.pt")
    pieces = ViewPageTemplateFile("pieces.pt")
    reach = ViewPageTemplateFile("reach.pt")
    feedback = ViewPageTemplateFile("feedback.pt")
    stylesheets: tuple[str, ...] = ("pages.css",)
    """The names of its stylesheets, in the order that they count."""
    scripts: tuple[str, ...] = ()
    """The names of its scripts in `static/`; the page does without."""
    lead = ""
    """What the page is in a sentence; "" where none is said."""
    is_for_search_engines = True
    """Whether they may lead to it."""
    feed_url = ""
    """The feed of what the page tells of; "" where there is none."""
    linked_data: dict[str, Any] | None = None
    """What the page is in the words of schema.org; None where it is nothing of theirs."""
    title = ""
    """The page's one h1, and its name in the browser's tab."""
    trail: tuple[Link, ...] = ()
    """The way up from the page to the front page, which is left out."""
    edition_words = ""
    """Which edition the page shows, for the foot of a printed sheet."""

    def __call__(self) -> str:
        self.prepare()
        return self.index()

    def index(self) -> str:
        """The whole document."""
        if self.is_lean:
            return self._in_lean_shell()
        for column in ("plone.leftcolumn", "plone.rightcolumn"):
            self.request.set(f"disable_{column}", 1)
        return self.in_main_template()

    def _in_lean_shell(self) -> str:
        """The page without Plone's main template."""
        response = self.request.response
        response.setHeader("X-Theme-Disabled", "True")
        if not response.getHeader("Content-Type"):
            response.setHeader("Content-Type", "text/html;charset=utf-8")
        body = self.body
        if not isinstance(body, str):
            body = body()
        return document(Shell(self.context, self.request), self.head, body)

    @property
    def head(self) -> str:
        """The head of the document in the lean shell."""
        return self.head_parts()

    def prepare(self) -> None:
        """Find what the page needs; NotFound when the visitor may not know of it."""

    @cached_property
    def is_lean(self) -> bool:
        """Whether the page stands in the lean shell, without Plone's main template."""
        return is_lean()

    @property
    def main_template(self):
        """The macro whose slots the page fills, of the site's theme."""
        return self.context.unrestrictedTraverse("@@main_template").macros["master"]

    @property
    def tab_words(self) -> tuple[str, ...]:
        """What tells the page from others in the browser's tabs and history, the page first."""
        return (self.title,)

    @property
    def document_title(self) -> str:
        """What the browser's tab says: the page, then the site."""
        return " — ".join(filter(None, (*self.tab_words, self.site_title)))

    @cached_property
    def site_title(self) -> str:
        """What the site is called."""
        return site_title()

    @property
    def description(self) -> str:
        """The page in a sentence, for search engines and where it is shared."""
        return self.lead

    @property
    def canonical_url(self) -> str:
        """The lasting address of what the page shows."""
        return self.context.absolute_url()

    @cached_property
    def feedback_url(self) -> str:
        """Where visitors say whether they found what they looked for."""
        return f"{self.canonical_url}/@@tilbagemelding"

    @cached_property
    def portal_url(self) -> str:
        return api.portal.get().absolute_url()

    @property
    def stylesheet_urls(self) -> list[str]:
        return [resource_url(self.portal_url, name) for name in self.stylesheets]

    @property
    def shell_stylesheet_urls(self) -> list[str]:
        return [resource_url(self.portal_url, name) for name in STYLESHEETS]

    @property
    def script_urls(self) -> list[str]:
        return [resource_url(self.portal_url, name) for name in self.scripts]

    @property
    def head_html(self) -> str:
        """HTML for the document's head that is the page's own."""
        return head_of(self)

    @property
    def printed_on(self) -> str:
        return long_date(clock.today())

    @property
    def sheet_address(self) -> str:
        """The address on every printed sheet."""
        return self.canonical_url

    @property
    def sheet_style(self) -> str:
        """The style that prints the address, the day and the edition on every sheet."""
        foot = " · ".join(filter(None, (self.title, self.edition_words, self.sheet_address)))
        printed = self.say(
            _("printed_on", default="Printed ${day}", mapping={"day": self.printed_on})
        )
        right = f"{quoted(printed + ' · ')} counter(page) '/' counter(pages)"
        return (
            f"@page {{ @bottom-left {{ content: {quoted(foot)}; }} "
            f"@bottom-right {{ content: {right}; }} }}"
        )

    def piece(self, template: BoundPageTemplate) -> str:
        """A part of the page as HTML, laid out again only where it shows something else."""
        return laid_out(self, template, self._own_url)

    @cached_property
    def _own_url(self) -> str:
        return self.context.absolute_url()

    def say(self, message) -> str:
        """A message in the visitor's language."""
        return said(message, self.language)

    @cached_property
    def language(self) -> str:
        """The visitor's language."""
        return api.portal.get_current_language()
