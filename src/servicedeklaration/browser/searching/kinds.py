"""The kinds of places that a search leads to, as the page speaks of them."""

from dataclasses import dataclass

from zope.i18nmessageid import Message

from servicedeklaration.i18n import _
from servicedeklaration.search.found import DOCUMENT, OFFER, PAGE, PLACE, SECTION


@dataclass(frozen=True)
class Kind:
    """A kind: its name in the address, its id, what one and what several of them are called."""

    name: str
    id: str
    one: Message
    several: Message


_ALL = (
    Kind("tilbud", OFFER, _("found_offer", default="Offer"), _("found_offers", default="Offers")),
    Kind(
        "afsnit",
        SECTION,
        _("found_section", default="Section"),
        _("found_sections", default="Sections"),
    ),
    Kind(
        "dokumenter",
        DOCUMENT,
        _("found_document", default="Document"),
        _("found_documents", default="Documents"),
    ),
    Kind(
        "steder",
        PLACE,
        _("found_place", default="Place to turn to"),
        _("found_places", default="Places to turn to"),
    ),
    Kind("sider", PAGE, _("found_page", default="Page"), _("found_pages", default="Pages")),
)
KINDS = {kind.name: kind for kind in _ALL}
"""By their names in the address, in the order in which the page offers them."""
BY_ID = {kind.id: kind for kind in _ALL}
