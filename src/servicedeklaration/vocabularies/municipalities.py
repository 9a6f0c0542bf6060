"""The 98 municipalities, by the four-digit code that Denmark's authorities use."""

from functools import cache
from importlib.resources import files

from zope.interface import provider
from zope.schema.interfaces import IVocabularyFactory
from zope.schema.vocabulary import SimpleTerm, SimpleVocabulary


@cache
def _names() -> dict[str, str]:
    """Code → name, from the list that the importer reads."""
    table = files("content_import") / "vocabulary" / "municipalities.tsv"
    lines = table.read_text("utf-8").splitlines()
    return dict(line.split("\t")[:2] for line in lines if line and not line.startswith("#"))


@provider(IVocabularyFactory)
def municipalities(context) -> SimpleVocabulary:
    """Every municipality by name."""
    terms = [SimpleTerm(code, code, name) for code, name in _names().items()]
    return SimpleVocabulary(terms)
