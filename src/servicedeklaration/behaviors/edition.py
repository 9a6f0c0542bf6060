"""What every edition has, whatever its kind."""

from datetime import date

from plone.autoform import directives
from plone.autoform.interfaces import IFormFieldProvider
from plone.namedfile.field import NamedBlobFile
from plone.supermodel import model
from z3c.form.interfaces import IAddForm
from zope import schema
from zope.interface import invariant, provider

from ..i18n import _
from .fields import topic
from .fieldsets import EDITION
from .problems import Problem

EARLIEST, LATEST = date(1900, 1, 1), date(2999, 12, 31)
"""Days outside are slips of the pen; the catalogue's date index couldn't hold them either."""


@provider(IFormFieldProvider)
class IEdition(model.Schema):
    """One version of a whole document, decided and sealed as one."""

    model.fieldset(
        "edition",
        label=EDITION,
        order=10,
        fields=[
            "edition_label",
            "in_force_from",
            "in_force_until",
            "change_note",
            "source",
            "source_sha256",
        ],
    )

    introduction = topic(
        _("label_introduction", default="Introduction"),
        _("help_introduction", default="What comes before the first heading."),
    )
    edition_label = schema.TextLine(
        title=_("label_edition_label", default="Name of the edition"),
        description=_("help_edition_label", default="For example 2022–2023."),
        required=False,
    )
    in_force_from = schema.Date(
        title=_("label_in_force_from", default="In force from"),
        description=_(
            "help_in_force_from",
            default="The first day on which it counts. It can also be set when it is approved.",
        ),
        required=False,
        min=EARLIEST,
        max=LATEST,
    )
    in_force_until = schema.Date(
        title=_("label_in_force_until", default="In force until"),
        description=_(
            "help_in_force_until",
            default="The last day on which it counts. Leave it empty if it counts until the next "
            "edition.",
        ),
        required=False,
        min=EARLIEST,
        max=LATEST,
    )
    change_note = schema.Text(
        title=_("label_change_note", default="What has changed"),
        description=_(
            "help_change_note",
            default="Tell citizens in a few words what is different from the edition before.",
        ),
        required=False,
    )
    source = NamedBlobFile(
        title=_("label_source", default="Source file"),
        description=_(
            "help_source",
            default="The document that the edition was imported from. Only staff can see it.",
        ),
        required=False,
        readonly=True,
    )
    source_sha256 = schema.ASCIILine(
        title=_("label_source_sha256", default="Fingerprint of the source file"),
        description=_(
            "help_source_sha256",
            default="SHA-256: shows whether a file has been imported before.",
        ),
        required=False,
        readonly=True,
    )
    directives.omitted(IAddForm, "source", "source_sha256")
    directives.read_permission(
        source="servicedeklaration.ViewInternal",
        source_sha256="servicedeklaration.ViewInternal",
    )

    @invariant
    def ends_after_it_begins(data):
        """An edition counts for at least one day."""
        begins, ends = data.in_force_from, data.in_force_until
        if begins and ends and ends < begins:
            raise Problem(
                _(
                    "error_ends_before_it_begins",
                    default="The edition ends before it begins. Look at the two dates again.",
                )
            )
