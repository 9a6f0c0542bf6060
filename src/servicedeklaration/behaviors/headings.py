"""The headings as the decided document printed them, where the pages have labels of their own."""

import json

from plone.autoform import directives
from plone.autoform.interfaces import IFormFieldProvider
from plone.schema import JSONField
from plone.supermodel import model
from zope.interface import provider

from ..i18n import _

SCHEMA = json.dumps({"type": "object", "additionalProperties": {"type": "string"}})


@provider(IFormFieldProvider)
class IHeadings(model.Schema):
    """Field name → its heading as printed; a field that is not in it has the page's own label.

    It is part of the text that is decided and sealed: a committee that approved "Omkostninger
    for borgeren" is quoted so.
    """

    headings = JSONField(
        title=_("label_headings", default="Headings as printed"),
        description=_(
            "help_headings", default="For each field the heading that it had in the document."
        ),
        schema=SCHEMA,
        required=False,
        default={},
        missing_value={},
    )
    directives.omitted("headings")
