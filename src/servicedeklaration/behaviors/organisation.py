"""How the work is organised: editions of every kind."""

from plone.autoform.interfaces import IFormFieldProvider
from plone.supermodel import model
from zope.interface import provider

from ..i18n import _
from .fields import topic
from .fieldsets import PRACTICE


@provider(IFormFieldProvider)
class IOrganisation(model.Schema):
    """How the work is organised."""

    model.fieldset("practice", label=PRACTICE, fields=["organisation"], order=30)

    organisation = topic(
        _("label_organisation", default="Organisation"),
        _(
            "help_organisation",
            default="Who is responsible, and which places and offers there are.",
        ),
    )
