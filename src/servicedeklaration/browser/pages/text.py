"""Rich text of content, ready for a page."""

from Acquisition import aq_base
from plone.app.textfield.interfaces import IRichTextValue

from ..words.markup import fit


def html_of(obj, field: str) -> str:
    """A rich text field's cleaned HTML, as its transform gives it; "" when empty or missing."""
    value = getattr(aq_base(obj), field, None)
    if not IRichTextValue.providedBy(value) or not value.raw or not value.raw.strip():
        return ""
    return value.output_relative_to(obj) or ""


def fitted(obj, field: str, below: int) -> str:
    """A rich text field, fit to stand under a heading of level `below`."""
    return fit(html_of(obj, field), below)
