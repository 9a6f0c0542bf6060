"""Two facts of a servicedeklaration that are no running text: its revision and its contact."""

import re
from datetime import date

from plone.app.z3cform.widgets.contentbrowser import ContentBrowserFieldWidget
from plone.autoform import directives
from plone.autoform.interfaces import IFormFieldProvider
from plone.supermodel import model
from z3c.relationfield.schema import RelationChoice
from zope import schema
from zope.interface import provider

from ..i18n import _
from .contacts import PICK_KONTAKTSTED, is_place
from .fieldsets import CONTACT, EDITION
from .problems import Problem

_MONTH_OR_DAY = re.compile(r"(\d{4})-(\d{2})(?:-(\d{2}))?")


def month_or_day(value: str) -> bool:
    """Whether the text is an ISO month or day that exists; a Problem if it is neither."""
    match = _MONTH_OR_DAY.fullmatch(value)
    if match and _exists(*match.groups(default="1")):
        return True
    raise Problem(
        _(
            "error_month_or_day",
            default='"${value}" is not a month or a day. Write 2018-02 or 2018-02-14.',
            mapping={"value": value},
        )
    )


def _exists(year: str, month: str, day: str) -> bool:
    try:
        return bool(date(int(year), int(month), int(day)))
    except ValueError:
        return False


@provider(IFormFieldProvider)
class IDeclarationFacts(model.Schema):
    """When a servicedeklaration was gone through, and whom to contact."""

    model.fieldset("edition", label=EDITION, fields=["revised"], order=10)
    model.fieldset("contact", label=CONTACT, fields=["contact"], order=60)

    revised = schema.TextLine(
        title=_("label_revised", default="Revised"),
        description=_(
            "help_revised",
            default="When the text was last gone through: 2018-02-14, or 2018-02 if the day is not "
            "known.",
        ),
        required=False,
        constraint=month_or_day,
    )
    contact = RelationChoice(
        title=_("label_contact", default="Place to turn to"),
        description=_("help_contact", default="Choose the place that the declaration is about."),
        vocabulary="plone.app.vocabularies.Catalog",
        required=False,
        constraint=is_place,
    )
    directives.widget("contact", ContentBrowserFieldWidget, pattern_options=PICK_KONTAKTSTED)
