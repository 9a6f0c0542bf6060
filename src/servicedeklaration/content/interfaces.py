"""What objects are, for adapters and subscribers; editions are marked by `behaviors.edition`."""

from zope.interface import Interface


class IPart(Interface):
    """Something that stands inside an edition: an Afsnit or an Indsats."""
