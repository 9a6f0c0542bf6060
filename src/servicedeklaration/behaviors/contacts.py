"""Relations to the places one can turn to. They are always current, also from an old edition."""

from plone.app.z3cform.widgets.contentbrowser import ContentBrowserFieldWidget
from plone.autoform import directives
from plone.autoform.interfaces import IFormFieldProvider
from plone.supermodel import model
from z3c.relationfield.schema import RelationChoice, RelationList
from zope.interface import provider

from ..i18n import _
from .fieldsets import CONTACT

PICK_KONTAKTSTED = {"selectableTypes": ["Kontaktsted"]}


@provider(IFormFieldProvider)
class IContacts(model.Schema):
    """Where to turn: for a whole work, or for one offer."""

    model.fieldset("contact", label=CONTACT, fields=["contacts"], order=60)

    contacts = RelationList(
        title=_("label_contacts", default="Places to turn to"),
        description=_(
            "help_contacts",
            default="Choose the places that a citizen can call, write to or visit.",
        ),
        value_type=RelationChoice(vocabulary="plone.app.vocabularies.Catalog"),
        required=False,
        default=[],
        missing_value=[],
    )
    directives.widget("contacts", ContentBrowserFieldWidget, pattern_options=PICK_KONTAKTSTED)
