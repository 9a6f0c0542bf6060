"""The agenda pack of thirty offers, against rendering the edition's page."""

from collections.abc import Iterator

from zope.component import getUtility

from servicedeklaration.browser.printing.press import press
from servicedeklaration.interfaces import IPrinter

from .measure import Ratio, ratio
from .pages import site
from .redline import OFFERS, editions

ROUNDS = 5
"""A pack takes seconds."""


def ratios() -> Iterator[Ratio]:
    """Give the ratio of printing to rendering, for both documents that are printed."""
    with site() as (portal, _addresses):
        _before, after = editions(portal, "printing", every=3)
        printer = getUtility(IPrinter)
        for name, document in (("pack", printer.pack), ("reading PDF", printer.edition)):
            yield ratio(
                f"{name} of {OFFERS} offers : edition's page",
                lambda document=document: _anew(document, after),
                lambda: after.unrestrictedTraverse("@@view")(),
                ROUNDS,
            )


def _anew(document, edition) -> bytes:
    """Print what was printed before, as if it hadn't been."""
    press.cache_clear()
    return document(edition)
