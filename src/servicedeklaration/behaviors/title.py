"""The title, without the summary that Plone's own behavior adds: the text itself is shown."""

from plone.autoform import directives
from plone.autoform.interfaces import IFormFieldProvider
from plone.supermodel import model
from zope import schema
from zope.interface import provider

from ..i18n import _


@provider(IFormFieldProvider)
class ITitle(model.Schema):
    """What it is called."""

    title = schema.TextLine(
        title=_("label_title", default="Title"),
        description=_("help_title", default="Short and plain: it stands in lists and links."),
        max_length=1000,
    )
    directives.order_before(title="*")
