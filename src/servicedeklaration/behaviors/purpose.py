"""What it is meant to achieve: kvalitetsstandarder and single offers."""

from plone.autoform.interfaces import IFormFieldProvider
from plone.supermodel import model
from zope.interface import provider

from ..i18n import _
from .fields import topic


@provider(IFormFieldProvider)
class IPurpose(model.Schema):
    """What it is meant to achieve."""

    purpose = topic(
        _("label_purpose", default="Purpose"),
        _(
            "help_purpose",
            default="What the help is meant to achieve. Begin with the most important sentence: "
            "lists show it.",
        ),
    )
