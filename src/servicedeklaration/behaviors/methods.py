"""How the staff work: servicedeklarationer and indsatskataloger."""

from plone.autoform.interfaces import IFormFieldProvider
from plone.supermodel import model
from zope.interface import provider

from ..i18n import _
from .fields import topic
from .fieldsets import PRACTICE


@provider(IFormFieldProvider)
class IMethods(model.Schema):
    """How the staff work."""

    model.fieldset("practice", label=PRACTICE, fields=["methods"], order=30)

    methods = topic(
        _("label_methods", default="Methods"),
        _("help_methods", default="How the staff work, in words that a citizen understands."),
    )
