"""What a municipality and its institutions promise alike: kvalitetsstandarder and
servicedeklarationer.
"""

from plone.autoform.interfaces import IFormFieldProvider
from plone.supermodel import model
from zope.interface import provider

from ..i18n import _
from .fields import topic
from .fieldsets import PRACTICE, QUALITY, RIGHTS, WHOM


@provider(IFormFieldProvider)
class IServiceTopics(model.Schema):
    """What a municipality and its institutions promise alike."""

    model.fieldset("whom", label=WHOM, fields=["how_to_apply"], order=20)
    model.fieldset(
        "quality",
        label=QUALITY,
        order=50,
        fields=["goals_and_values", "quality_goals", "follow_up"],
    )
    model.fieldset("practice", label=PRACTICE, fields=["cooperation"], order=30)
    model.fieldset("rights", label=RIGHTS, fields=["user_involvement", "complaint"], order=40)

    how_to_apply = topic(
        _("label_how_to_apply", default="How to get help"),
        _("help_how_to_apply", default="What one does first: whom to call or write to."),
    )
    goals_and_values = topic(
        _("label_goals_and_values", default="Goals and values"),
        _("help_goals_and_values", default="What the work aims at, and what it builds on."),
    )
    cooperation = topic(
        _("label_cooperation", default="Cooperation"),
        _(
            "help_cooperation",
            default="Whom the staff work with: relatives, doctors, other authorities.",
        ),
    )
    user_involvement = topic(
        _("label_user_involvement", default="Involvement of citizens"),
        _(
            "help_user_involvement",
            default="How citizens take part in decisions about their own help.",
        ),
    )
    complaint = topic(
        _("label_complaint", default="Complaints"),
        _("help_complaint", default="How to complain, to whom, and within what time."),
    )
    quality_goals = topic(
        _("label_quality_goals", default="Quality goals"),
        _("help_quality_goals", default="What you promise, so that it can be measured."),
    )
    follow_up = topic(
        _("label_follow_up", default="Follow-up"),
        _("help_follow_up", default="How and when you check that the promises are kept."),
    )
