"""Indsatskatalog: an edition of a catalogue of offers."""

from plone.dexterity.content import Container


class Indsatskatalog(Container):
    """An edition of a catalogue of offers; its fields come from behaviors."""
