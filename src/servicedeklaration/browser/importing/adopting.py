"""Files that were being read are looked after whenever somebody asks for a page about them."""

from collections.abc import Iterable

from plone.protect.interfaces import IDisableCSRFProtection
from zope.interface import alsoProvides

from ...actions.adopt_reading import AdoptReading
from ...content.pending import PendingImport


def adopt(reading: Iterable[PendingImport], request) -> None:
    """Take over what has been read meanwhile.

    What is written is only the outcome of what a person asked for before, by a form of ours.
    """
    alsoProvides(request, IDisableCSRFProtection)
    for pending in reading:
        AdoptReading(pending)()
