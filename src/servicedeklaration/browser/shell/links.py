"""Ways on from every page, as far as the site has what they lead to."""

from collections.abc import Iterable
from dataclasses import dataclass

from AccessControl import getSecurityManager
from plone import api
from Products.CMFCore.permissions import View
from zope.component import getSiteManager
from zope.i18nmessageid import Message
from zope.interface import Interface, providedBy

from ..pages.data import Link
from ..words.said import said


@dataclass(frozen=True)
class WayOn:
    """A page right below the site: its name in the address, and what the link says."""

    name: str
    text: Message
    rather: str = ""
    """Content that tells more of the same: the link leads there if the visitor may see it."""


def ways_on(ways: Iterable[WayOn], site, request) -> list[Link]:
    """The links to those pages that are there for the visitor."""
    base, language = site.absolute_url(), api.portal.get_current_language()
    asked = (providedBy(site), providedBy(request))
    leading = ((way.text, _name(way, site)) for way in ways)
    return [
        Link(said(text, language), f"{base}/{name}")
        for text, name in leading
        if _is_view(name, asked) or _is_content(name, site)
    ]


def _name(way: WayOn, site) -> str:
    return way.rather if way.rather and _is_content(way.rather, site) else way.name


def is_there(name: str, site, request) -> bool:
    """Whether the site has a view of that name, or content that the visitor may see."""
    return _is_view(name, (providedBy(site), providedBy(request))) or _is_content(name, site)


def _is_view(name: str, asked: tuple) -> bool:
    """Whether there is a view of that name for what the site and the request provide."""
    views = getSiteManager().adapters
    return views.lookup(asked, Interface, name.removeprefix("@@")) is not None


def _is_content(name: str, site) -> bool:
    return name in site and bool(getSecurityManager().checkPermission(View, site[name]))
