"""Kontaktsted: a place to turn to; lives outside the editions and is always current."""

from plone.app.z3cform.widgets.text import TextLinesFieldWidget
from plone.autoform import directives
from plone.dexterity.content import Item
from plone.supermodel import model
from zope import schema
from zope.interface import implementer

from ..behaviors.fieldsets import HOURS
from ..i18n import _
from .hours import Hours, HoursFieldWidget


class IKontaktsted(model.Schema):
    """Where it is, how to reach it, and when it is open."""

    model.fieldset("hours", label=HOURS, fields=["opening_hours", "phone_hours"], order=10)

    name = schema.TextLine(
        title=_("label_name", default="Name"),
        description=_("help_name", default="What the place is called."),
        max_length=1000,
    )
    phones = schema.Tuple(
        title=_("label_phones", default="Telephone"),
        description=_("help_phones", default="One number per line."),
        value_type=schema.TextLine(),
        required=False,
        default=(),
        missing_value=(),
    )
    email = schema.TextLine(
        title=_("label_email", default="E-mail"),
        description=_("help_email", default="An address of the place, not of a person."),
        required=False,
    )
    website = schema.TextLine(
        title=_("label_website", default="Website"),
        description=_("help_website", default="For example www.havlund.dk/rusmidler"),
        required=False,
    )
    street = schema.TextLine(
        title=_("label_street", default="Street and number"),
        description=_("help_street", default="Where the place is."),
        required=False,
    )
    postal_code = schema.TextLine(
        title=_("label_postal_code", default="Postal code"),
        description=_("help_postal_code", default="Four digits."),
        required=False,
    )
    city = schema.TextLine(
        title=_("label_city", default="Town"),
        description=_("help_city", default="The town of the postal code."),
        required=False,
    )
    remarks = schema.Text(
        title=_("label_remarks", default="Good to know"),
        description=_(
            "help_remarks", default="For example where the entrance is, or when it is closed."
        ),
        required=False,
    )
    opening_hours = Hours(
        title=_("label_opening_hours", default="Opening hours"),
        description=_(
            "help_hours",
            default="First in words, as they are to be read. Then, if you like, a line per day "
            "such as “man 08:00-15:00”, so that the page can say whether it is open now.",
        ),
        required=False,
    )
    phone_hours = Hours(
        title=_("label_phone_hours", default="Telephone hours"),
        description=_(
            "help_hours",
            default="First in words, as they are to be read. Then, if you like, a line per day "
            "such as “man 08:00-15:00”, so that the page can say whether it is open now.",
        ),
        required=False,
    )
    directives.widget("phones", TextLinesFieldWidget)
    directives.widget("opening_hours", HoursFieldWidget)
    directives.widget("phone_hours", HoursFieldWidget)


@implementer(IKontaktsted)
class Kontaktsted(Item):
    """A place; its name is its title."""

    name = ""

    @property
    def title(self) -> str:
        """The name, under which Plone lists it."""
        return self.name or ""

    @title.setter
    def title(self, value: str | None) -> None:
        self.name = value or ""
