"""Rich text cleaned by the filter that Plone has for what people write."""

from collections.abc import Mapping
from typing import Any

from plone import api
from plone.app.textfield.interfaces import IRichText
from plone.dexterity.utils import iterSchemataForType
from zope.schema import getFields

_SAFE = "text/x-html-safe"


def cleaned(portal_type: str, values: Mapping[str, Any]) -> dict[str, Any]:
    """Values for fields of a type, in every rich text only what Plone lets through."""
    rich = _rich_texts(portal_type)
    return {
        name: _safe(value) if name in rich and isinstance(value, str) else value
        for name, value in values.items()
    }


def _safe(html: str) -> str | None:
    """The HTML without what is dangerous; None where nothing is left."""
    transforms = api.portal.get_tool("portal_transforms")
    text = html.replace("\r\n", "\n").strip()
    return transforms.convertTo(_SAFE, text, mimetype="text/html").getData().strip() or None


def _rich_texts(portal_type: str) -> set[str]:
    return {
        name
        for schema in iterSchemataForType(portal_type)
        for name, field in getFields(schema).items()
        if IRichText.providedBy(field)
    }
