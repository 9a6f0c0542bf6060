"""What only a kvalitetsstandard has; its fifteen compulsory subjects are those of bekendtgørelse
nr. 1477 af 17. december 2019, § 4, stk. 1, together with the shared topics.
"""

from plone.autoform.interfaces import IFormFieldProvider
from plone.supermodel import model
from zope.interface import provider

from ..i18n import _
from .fields import topic
from .fieldsets import PRACTICE, QUALITY, RIGHTS, WHOM


@provider(IFormFieldProvider)
class IStandardTopics(model.Schema):
    """What only a kvalitetsstandard has."""

    model.fieldset(
        "practice",
        label=PRACTICE,
        order=30,
        fields=["extent", "supplier", "qualifications", "treatment_plan", "action_plan"],
    )
    model.fieldset("whom", label=WHOM, fields=["processing_time"], order=20)
    model.fieldset(
        "rights",
        label=RIGHTS,
        order=40,
        fields=["treatment_guarantee", "free_choice", "gift_cards", "special_conditions"],
    )
    model.fieldset("quality", label=QUALITY, fields=["monitoring"], order=50)

    tasks = topic(
        _("label_tasks", default="Tasks"),
        _("help_tasks", default="What the municipality must do, and what it does."),
    )
    extent = topic(
        _("label_extent", default="Extent"),
        _("help_extent", default="How much help one can get, and for how long."),
    )
    supplier = topic(
        _("label_supplier", default="Supplier"),
        _("help_supplier", default="Who gives the help."),
    )
    qualifications = topic(
        _("label_qualifications", default="Staff qualifications"),
        _("help_qualifications", default="What the staff are trained for."),
    )
    treatment_plan = topic(
        _("label_treatment_plan", default="Treatment plan"),
        _(
            "help_treatment_plan",
            default="How the plan for the treatment is made, and when it is looked at again.",
        ),
    )
    action_plan = topic(
        _("label_action_plan", default="Action plan"),
        _("help_action_plan", default="What the social action plan is for."),
    )
    processing_time = topic(
        _("label_processing_time", default="Processing time"),
        _("help_processing_time", default="How soon one gets an answer."),
    )
    treatment_guarantee = topic(
        _("label_treatment_guarantee", default="Guarantee of treatment"),
        _("help_treatment_guarantee", default="How soon the treatment begins at the latest."),
    )
    free_choice = topic(
        _("label_free_choice", default="Free choice"),
        _("help_free_choice", default="Whether one may choose another place, and how."),
    )
    gift_cards = topic(
        _("label_gift_cards", default="Gift cards"),
        _(
            "help_gift_cards",
            default="Whether gift cards are used to keep people in treatment, and how.",
        ),
    )
    special_conditions = topic(
        _("label_special_conditions", default="Special conditions"),
        _("help_special_conditions", default="Exceptions and conditions that one should know."),
    )
    monitoring = topic(
        _("label_monitoring", default="Monitoring"),
        _("help_monitoring", default="What is counted and reported."),
    )
