"""What it costs: kvalitetsstandarder, servicedeklarationer and single offers."""

from plone.autoform.interfaces import IFormFieldProvider
from plone.supermodel import model
from zope.interface import provider

from ..i18n import _
from .fields import topic
from .fieldsets import WHOM


@provider(IFormFieldProvider)
class IPrice(model.Schema):
    """What it costs."""

    model.fieldset("whom", label=WHOM, fields=["price"], order=20)

    price = topic(
        _("label_price", default="Price"),
        _(
            "help_price",
            default="What the citizen pays, for example for board and lodging. Write it too if it "
            "is free.",
        ),
    )
