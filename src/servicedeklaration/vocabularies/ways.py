"""How somebody who writes may be reached."""

from zope.interface import provider
from zope.schema.interfaces import IVocabularyFactory
from zope.schema.vocabulary import SimpleTerm, SimpleVocabulary

from ..inquiries.ways import WAYS


@provider(IVocabularyFactory)
def ways_to_reach(context) -> SimpleVocabulary:
    """The free choice of an anonymous sender."""
    return SimpleVocabulary([SimpleTerm(way, way, title) for way, title in WAYS.items()])
