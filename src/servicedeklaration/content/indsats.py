"""Indsats: one offer."""

from plone.app.z3cform.widgets.text import TextLinesFieldWidget
from plone.autoform import directives
from plone.dexterity.content import Item
from plone.supermodel import model
from z3c.form.browser.checkbox import CheckBoxFieldWidget
from zope import schema
from zope.interface import implementer, invariant

from ..behaviors.fields import topic
from ..behaviors.fieldsets import WHOM
from ..behaviors.problems import Problem
from ..i18n import _
from .interfaces import IPart


class IIndsats(model.Schema):
    """What is offered, how long, by whom and for whom."""

    model.fieldset(
        "whom",
        label=WHOM,
        fields=["age_min", "age_max", "access", "anonymous"],
        order=20,
    )

    activities = topic(
        _("label_activities", default="Activities"),
        _("help_activities", default="What happens, as a list. It may have lists inside."),
    )
    duration = schema.Text(
        title=_("label_duration", default="Duration"),
        description=_(
            "help_duration",
            default="How often and how long, in the words of the document. One thing per line.",
        ),
        required=False,
    )
    staff = schema.Tuple(
        title=_("label_staff", default="Staff"),
        description=_(
            "help_staff", default="Whom one meets: one profession per line, and no names."
        ),
        value_type=schema.TextLine(),
        required=False,
        default=(),
        missing_value=(),
    )
    offer_type = schema.Choice(
        title=_("label_offer_type", default="Kind of offer"),
        description=_(
            "help_offer_type",
            default="An offer of its own, a part of one, for a special group, or a step on the "
            "way.",
        ),
        vocabulary="servicedeklaration.offer_type",
        required=False,
    )
    form = schema.Tuple(
        title=_("label_form", default="Form"),
        description=_("help_form", default="How it takes place. Choose all that fit."),
        value_type=schema.Choice(vocabulary="servicedeklaration.form"),
        required=False,
        default=(),
        missing_value=(),
    )
    age_min = schema.Int(
        title=_("label_age_min", default="From age"),
        description=_("help_age_min", default="The lowest age in years, if there is one."),
        required=False,
        min=0,
        max=120,
    )
    age_max = schema.Int(
        title=_("label_age_max", default="To age"),
        description=_("help_age_max", default="The highest age in years, included."),
        required=False,
        min=0,
        max=120,
    )
    access = schema.Choice(
        title=_("label_access", default="The way in"),
        description=_(
            "help_access",
            default="Whether one can come without being referred by the municipality.",
        ),
        vocabulary="servicedeklaration.access",
        required=False,
    )
    anonymous = schema.Choice(
        title=_("label_anonymous", default="Anonymous"),
        description=_("help_anonymous", default="Whether one can get it without giving a name."),
        vocabulary="servicedeklaration.anonymous",
        required=False,
    )
    directives.widget("staff", TextLinesFieldWidget)
    directives.widget("form", CheckBoxFieldWidget)
    directives.order_after(activities="IPurpose.purpose")

    @invariant
    def ages_in_order(data):
        """The lowest age is not above the highest."""
        if data.age_min is not None and data.age_max is not None and data.age_min > data.age_max:
            raise Problem(
                _(
                    "error_ages",
                    default="The lowest age is above the highest. Look at the two ages again.",
                )
            )


@implementer(IIndsats, IPart)
class Indsats(Item):
    """One offer; holds nothing."""
