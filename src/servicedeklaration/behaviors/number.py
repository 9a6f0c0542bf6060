"""The number before a heading, as printed."""

from plone.autoform import directives
from plone.autoform.interfaces import IFormFieldProvider
from plone.supermodel import model
from zope import schema
from zope.interface import provider

from ..i18n import _


@provider(IFormFieldProvider)
class INumber(model.Schema):
    """The number of a section or an offer."""

    number = schema.TextLine(
        title=_("label_number", default="Number"),
        description=_(
            "help_number",
            default="As in the printed document, for example 3.11. Leave it empty if there is "
            "none.",
        ),
        required=False,
    )
    directives.order_after(number="ITitle.title")
