"""The lean shell's head and foot around pages that stand in Plone's main template, in our theme."""

from functools import cached_property

from plone.app.layout.viewlets import ViewletBase
from Products.Five.browser.pagetemplatefile import ViewPageTemplateFile

from .choice import is_our_theme
from .resources import resource_url
from .shell import STYLESHEETS, Shell


class _Around(ViewletBase):
    """A viewlet that is there in our theme, and empty in another."""

    def render(self) -> str:
        return self.index() if is_our_theme() else ""

    @cached_property
    def shell(self) -> Shell:
        return Shell(self.context, self.request)


class Head(_Around):
    """The skip link, the site's name, and the few ways on."""

    index = ViewPageTemplateFile("head.pt")


class Foot(_Around):
    """The ways on below the page."""

    index = ViewPageTemplateFile("foot.pt")


class Stylesheets(_Around):
    """The links to the theme's stylesheets; those of the page come after them."""

    def index(self) -> str:
        names = (*STYLESHEETS, "plone.css")
        urls = (resource_url(self.shell.site_url, name) for name in names)
        return "".join(f'<link rel="stylesheet" href="{url}" />' for url in urls)
