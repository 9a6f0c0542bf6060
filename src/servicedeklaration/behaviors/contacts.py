"""Relations to the places one can turn to. They are always current, also from an old edition."""

from plone.app.z3cform.widgets.contentbrowser import ContentBrowserFieldWidget
from plone.autoform import directives
from plone.autoform.interfaces import IFormFieldProvider
from plone.supermodel import model
from z3c.relationfield.interfaces import IRelationValue
from z3c.relationfield.schema import RelationChoice, RelationList
from zope.interface import provider

from ..i18n import _
from .fieldsets import CONTACT
from .problems import Problem


def is_place(value) -> bool:
    """Whether a relation, or the object chosen for one, is a Kontaktsted; a Problem if it isn't.

    A relation whose place was deleted is let through: it is no fault of what is saved now.
    """
    target = value.to_object if IRelationValue.providedBy(value) else value
    if target is None or target.portal_type == "Kontaktsted":
        return True
    raise Problem(
        _(
            "error_not_a_place",
            default='Choose a place to turn to. "${title}" is something else.',
            mapping={"title": target.Title()},
        )
    )


def are_places(values: list) -> bool:
    """Whether all of several are places."""
    return all(is_place(value) for value in values)


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
        constraint=are_places,
    )
    directives.widget("contacts", ContentBrowserFieldWidget, pattern_options=PICK_KONTAKTSTED)
