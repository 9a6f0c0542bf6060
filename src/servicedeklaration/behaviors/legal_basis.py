"""The law that a document or an offer rests on, as data."""

from plone.app.z3cform.widgets.text import TextLinesFieldWidget
from plone.autoform import directives
from plone.autoform.interfaces import IFormFieldProvider
from plone.supermodel import model
from zope import schema
from zope.interface import provider

from content_import.fields.law import canonical

from ..i18n import _
from .fields import topic
from .fieldsets import RIGHTS
from .problems import Problem


def canonical_references(lines: tuple[str, ...]) -> bool:
    """Whether every line is one reference in canonical form; a Problem names the first that isn't.

    Canonical: `<law> § <number>[ <letter>][, stk. <n>][, nr. <n>]`, or an order by number and date.
    """
    for place, line in enumerate(lines, start=1):
        if canonical(line) != (line,):
            raise Problem(
                _(
                    "error_legal_reference",
                    default='Line ${place}, "${line}", is not one reference to a law. Write one '
                    "per line, for example: serviceloven § 101 a, stk. 3",
                    mapping={"place": str(place), "line": line},
                )
            )
    return True


@provider(IFormFieldProvider)
class ILegalBasis(model.Schema):
    """References to law: of an edition, or of a single offer."""

    model.fieldset("rights", label=RIGHTS, fields=["legal_basis"], order=40)

    legal_basis = schema.Tuple(
        title=_("label_legal_basis", default="Legal basis"),
        description=_(
            "help_legal_basis",
            default="One reference per line, for example: serviceloven § 101 a, stk. 3",
        ),
        value_type=schema.TextLine(),
        required=False,
        default=(),
        missing_value=(),
        constraint=canonical_references,
    )
    directives.widget("legal_basis", TextLinesFieldWidget)


@provider(IFormFieldProvider)
class ILegalText(model.Schema):
    """The words of an edition about its law."""

    model.fieldset("rights", label=RIGHTS, fields=["legal_basis_text"], order=40)

    legal_basis_text = topic(
        _("label_legal_basis_text", default="The legal basis in words"),
        _("help_legal_basis_text", default="As it stands in the document."),
    )
