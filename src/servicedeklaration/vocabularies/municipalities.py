"""The 98 municipalities, by the four-digit code that Denmark's authorities use."""

from functools import cache
from importlib.resources import files

from plone.registry.interfaces import IRegistry
from zope.component import queryUtility
from zope.interface import provider
from zope.schema.interfaces import IVocabularyFactory
from zope.schema.vocabulary import SimpleTerm, SimpleVocabulary

MORE = "servicedeklaration.more_municipalities"
"""Registry record: authorities that the site has beside the 98, code → name."""


@cache
def _names() -> dict[str, str]:
    """Code → name, from the list that the importer reads."""
    table = files("content_import") / "vocabulary" / "municipalities.tsv"
    lines = table.read_text("utf-8").splitlines()
    return dict(line.split("\t")[:2] for line in lines if line and not line.startswith("#"))


@provider(IVocabularyFactory)
def municipalities(context) -> SimpleVocabulary:
    """Every municipality by name, and the further authorities of this site."""
    registry = queryUtility(IRegistry) or {}
    names = {**_names(), **(registry.get(MORE) or {})}
    return SimpleVocabulary([SimpleTerm(code, code, name) for code, name in names.items()])
