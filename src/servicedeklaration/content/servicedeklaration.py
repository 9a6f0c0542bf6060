"""Servicedeklaration: an edition of one institution's description of itself."""

from plone.dexterity.content import Container


class Servicedeklaration(Container):
    """An edition of one institution's description of itself; its fields come from behaviors."""
