"""Addresses from Danish titles: æ becomes ae, ø oe and å aa, as people write them in addresses."""

from plone.app.content.interfaces import INameFromTitle
from zope.component import adapter
from zope.interface import Interface, implementer

_DANISH = str.maketrans({"æ": "ae", "ø": "oe", "å": "aa", "Æ": "Ae", "Ø": "Oe", "Å": "Aa"})


class IDanishName(Interface):
    """Marks content that gets its address from a Danish title."""


@implementer(INameFromTitle)
@adapter(IDanishName)
class DanishName:
    """The title as Plone's maker of addresses is to see it."""

    def __init__(self, context):
        self.title = spelled_out(context.title or "")


def spelled_out(title: str) -> str:
    """The title with its Danish letters in two, ready to be made an address of."""
    return title.translate(_DANISH)
