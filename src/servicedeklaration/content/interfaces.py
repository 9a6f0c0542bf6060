"""What objects are, for adapters and subscribers; editions are marked by `behaviors.edition`."""

from zope.interface import Interface


class IPart(Interface):
    """Something that stands inside an edition: an Afsnit or an Indsats."""


class INames(Interface):
    """Adapts a Publikation: looks up names under it that are none of its own."""

    def under(name):
        """Give what the name stands for today.

        Raises UseTraversalDefault for what is the Publikation's own, KeyError for what is nothing.
        """


class IVersioned(Interface):
    """Content of ours: a change to it is noticed by whoever changes it at the same time."""
