"""What is shown of a passage: the text that stands there, fit to be read in one piece."""

from Acquisition import aq_base
from plone.base.interfaces import IPloneSiteRoot

from .other_pages import OURS
from .own_pages import own_page_text
from .passages import HEAD
from .plain import in_one_piece, page_texts, readable_text, texts_of
from .publikation import IPublikation


def shown_at(obj, place: str) -> str:
    """The text of one of an object's passages; of a work its summary, "" where it has none.

    Nothing that it is merely found by, as keywords or what stands in a file.
    """
    if IPloneSiteRoot.providedBy(obj):
        return own_page_text(place)
    if place:
        return readable_text(getattr(aq_base(obj), place).raw or "")
    if IPublikation.providedBy(obj):
        return aq_base(obj).description or ""
    if obj.portal_type not in OURS:
        return in_one_piece(page_texts(obj, readable_text))
    return in_one_piece(texts_of(obj, HEAD, readable_text))
