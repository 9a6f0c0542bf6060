"""The way in: kvalitetsstandarder and indsatskataloger."""

from plone.autoform.interfaces import IFormFieldProvider
from plone.supermodel import model
from zope.interface import provider

from ..i18n import _
from .fields import topic
from .fieldsets import WHOM


@provider(IFormFieldProvider)
class IAccessTopics(model.Schema):
    """The way in."""

    model.fieldset("whom", label=WHOM, fields=["referral", "anonymity"], order=20)

    referral = topic(
        _("label_referral", default="Referral"),
        _("help_referral", default="How it is decided who gets the help, and by whom."),
    )
    anonymity = topic(
        _("label_anonymity", default="Anonymity"),
        _("help_anonymity", default="Whether one can be anonymous, and how."),
    )
