"""Ways on from every page, as far as the site has what they lead to."""

from collections.abc import Iterable
from dataclasses import dataclass

from plone import api
from zope.component import queryMultiAdapter
from zope.i18n import translate
from zope.i18nmessageid import Message

from ..pages.data import Link


@dataclass(frozen=True)
class WayOn:
    """A page right below the site: its name in the address, and what the link says."""

    name: str
    text: Message


def ways_on(ways: Iterable[WayOn], site, request) -> list[Link]:
    """The links to those pages that are there for the visitor."""
    base = site.absolute_url()
    return [
        Link(translate(way.text, context=request), f"{base}/{way.name}")
        for way in ways
        if is_there(way.name, site, request)
    ]


def is_there(name: str, site, request) -> bool:
    """Whether the site has a view of that name, or content that the visitor may see."""
    if queryMultiAdapter((site, request), name=name.removeprefix("@@")) is not None:
        return True
    return name in site and bool(api.user.has_permission("View", obj=site[name]))
