"""The text that no other field holds."""

from plone.autoform.interfaces import IFormFieldProvider
from plone.supermodel import model
from zope.interface import provider

from ..i18n import _
from .fields import topic


@provider(IFormFieldProvider)
class IBody(model.Schema):
    """The text of a section, or all else about an offer."""

    body = topic(
        _("label_body", default="Text"),
        _("help_body", default="Everything that has no field of its own."),
    )
