"""Who it is for: editions of every kind, and single offers."""

from plone.autoform.interfaces import IFormFieldProvider
from plone.supermodel import model
from zope.interface import provider

from ..i18n import _
from .fields import topic
from .fieldsets import WHOM


@provider(IFormFieldProvider)
class ITargetGroup(model.Schema):
    """Who it is for."""

    model.fieldset("whom", label=WHOM, fields=["target_group"], order=20)

    target_group = topic(
        _("label_target_group", default="Target group"),
        _("help_target_group", default="Who can get this, and who cannot."),
    )
