"""Rich text of content, ready for a page; each text is put out once in a request."""

from Acquisition import aq_base
from plone.app.textfield.interfaces import IRichTextValue
from zope.annotation.interfaces import IAnnotations
from zope.globalrequest import getRequest

from ..words.markup import fit

_KEY = "servicedeklaration.rich_text"
_LOOKED_UP = "resolveuid"
"""Part of an address inside the site that is looked up when the text is put out."""


def html_of(obj, field: str) -> str:
    """A rich text field's cleaned HTML, as its transform gives it; "" when empty or missing."""
    value = getattr(aq_base(obj), field, None)
    if not IRichTextValue.providedBy(value) or not value.raw or not value.raw.strip():
        return ""
    put_out, place = _put_out(), (obj.getPhysicalPath(), field)
    if _LOOKED_UP in value.raw.lower():
        put_out[_LOOKED_UP] = True
    known, html = put_out.get(place, (None, ""))
    if known is not value:
        html = value.output_relative_to(obj) or ""
        put_out[place] = (value, html)
    return html


def fitted(obj, field: str, below: int) -> str:
    """A rich text field, fit to stand under a heading of level `below`."""
    return fit(html_of(obj, field), below)


def is_looked_up() -> bool:
    """Whether a text of this request leads to other content, whose address may be another soon."""
    return _LOOKED_UP in _put_out()


def _put_out() -> dict:
    """Path and field → the value that was put out in this request, and its HTML."""
    request = getRequest()
    return {} if request is None else IAnnotations(request).setdefault(_KEY, {})
