"""Kvalitetsstandard: an edition of the service level that the council promises."""

from plone.dexterity.content import Container


class Kvalitetsstandard(Container):
    """An edition of the service level that the council promises; its fields come from behaviors."""
