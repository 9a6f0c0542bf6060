"""The councils that a municipality may hear."""

from plone.registry.interfaces import IRegistry
from zope.component import queryUtility
from zope.interface import provider
from zope.schema.interfaces import IVocabularyFactory
from zope.schema.vocabulary import SimpleVocabulary

COUNCILS = "servicedeklaration.councils"
"""Registry record: the names of the site's councils."""


@provider(IVocabularyFactory)
def councils(context) -> SimpleVocabulary:
    """The site's councils; one that the context names stays, though the site has dropped it."""
    named = getattr(context, "councils", None) or ()
    return SimpleVocabulary.fromValues(dict.fromkeys([*site_councils(), *named]))


def site_councils() -> list[str]:
    """The names in the registry."""
    registry = queryUtility(IRegistry) or {}
    return list(registry.get(COUNCILS) or ())
