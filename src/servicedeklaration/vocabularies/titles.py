"""The title of a value, also of one that its vocabulary no longer has."""

from zope.component import getUtility
from zope.schema.interfaces import IVocabularyFactory


def title_of(vocabulary: str, value: str | None, context=None) -> str:
    """The term's title, the value itself where the list no longer holds it, "" for None."""
    if value is None:
        return ""
    terms = getUtility(IVocabularyFactory, vocabulary)(context)
    return terms.getTerm(value).title if value in terms else value
