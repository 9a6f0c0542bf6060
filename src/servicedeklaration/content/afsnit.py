"""Afsnit: a section or chapter of an edition; may nest."""

from plone.dexterity.content import Container
from plone.supermodel import model
from zope import schema
from zope.interface import implementer

from ..i18n import _
from .interfaces import IPart


class IAfsnit(model.Schema):
    """A section or chapter."""

    topic = schema.Choice(
        title=_("label_topic", default="Topic"),
        description=_(
            "help_topic", default="What the section is about. Choose “Other” if nothing fits."
        ),
        vocabulary="servicedeklaration.topics",
        required=False,
    )


@implementer(IAfsnit, IPart)
class Afsnit(Container):
    """A section or chapter; holds sections and offers."""
