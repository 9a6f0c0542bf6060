"""The same in plain words, for those who find the text itself hard to read."""

from plone.autoform import directives
from plone.autoform.interfaces import IFormFieldProvider
from plone.supermodel import model
from zope.interface import provider

from ..i18n import _
from .fields import topic
from .fieldsets import EASY


@provider(IFormFieldProvider)
class IEasyRead(model.Schema):
    """A text in easy language, written for just this edition.

    It is part of what is decided and sealed. Citizens see it once somebody has confirmed that it
    fits: see `content.easy_read`. What asks for nothing but the permission gives it to nobody else.
    """

    model.fieldset("easy_read", label=EASY, fields=["easy_read"], order=60)

    easy_read = topic(
        _("label_easy_read", default="Easy to read"),
        _(
            "help_easy_read",
            default="The most important, in short sentences and common words. Citizens see it "
            "when you have confirmed that it fits this edition.",
        ),
    )
    directives.read_permission(easy_read="servicedeklaration.TakePart")
