"""What only a servicedeklaration has: an institution's description of itself."""

from plone.autoform.interfaces import IFormFieldProvider
from plone.supermodel import model
from zope.interface import provider

from ..i18n import _
from .fields import topic
from .fieldsets import PRACTICE, QUALITY, WHOM


@provider(IFormFieldProvider)
class IDeclarationTopics(model.Schema):
    """What only a servicedeklaration has."""

    model.fieldset("whom", label=WHOM, fields=["user_profile", "expectations"], order=20)
    model.fieldset(
        "practice",
        label=PRACTICE,
        order=30,
        fields=["services", "course", "staffing", "premises"],
    )
    model.fieldset("quality", label=QUALITY, fields=["known_for", "inspection"], order=50)

    presentation = topic(
        _("label_presentation", default="About the place"),
        _("help_presentation", default="Who you are, in a few sentences."),
    )
    user_profile = topic(
        _("label_user_profile", default="Those who come here"),
        _("help_user_profile", default="What kind of people use the place."),
    )
    services = topic(
        _("label_services", default="Services"),
        _("help_services", default="What one can get here."),
    )
    course = topic(
        _("label_course", default="A typical course"),
        _("help_course", default="What happens from first contact to the end."),
    )
    staffing = topic(
        _("label_staffing", default="Staff"),
        _("help_staffing", default="Which professions work here, and how many. No names."),
    )
    premises = topic(
        _("label_premises", default="Premises"),
        _(
            "help_premises",
            default="What the place looks like, and how to get in with a wheelchair.",
        ),
    )
    expectations = topic(
        _("label_expectations", default="What you expect"),
        _("help_expectations", default="What you expect of those who come."),
    )
    known_for = topic(
        _("label_known_for", default="What you want to be known for"),
        _("help_known_for", default="What you would like others to say about the place."),
    )
    inspection = topic(
        _("label_inspection", default="Inspection"),
        _("help_inspection", default="Who inspects the place, and where the reports are."),
    )
