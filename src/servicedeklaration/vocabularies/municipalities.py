"""The 98 municipalities, by the four-digit code that Denmark's authorities use."""

from collections.abc import Mapping

from plone.registry.interfaces import IRegistry
from zope.component import queryUtility
from zope.interface import provider
from zope.schema.interfaces import IVocabularyFactory
from zope.schema.vocabulary import SimpleTerm, SimpleVocabulary

from content_import.vocabulary.municipalities import municipalities as names_by_code

MORE = "servicedeklaration.more_municipalities"
"""Registry record: authorities that the site has beside the 98, code → name."""

_ALPHABET = str.maketrans({"æ": "{", "ø": "|", "å": "}"})


@provider(IVocabularyFactory)
def municipalities(context) -> SimpleVocabulary:
    """Every municipality and further authority of the site, in the order of the alphabet."""
    names = {**names_by_code(), **_more()}
    by_name = sorted(names.items(), key=lambda item: _sort_key(item[1]))
    return SimpleVocabulary([SimpleTerm(code, code, name) for code, name in by_name])


def name_of(code: str) -> str:
    """The name of one by its code, without making the whole list; the code where it has none."""
    return _more().get(code) or names_by_code().get(code, code)


def _more() -> Mapping[str, str]:
    registry = queryUtility(IRegistry) or {}
    return registry.get(MORE) or {}


def _sort_key(name: str) -> str:
    """Æ, ø and å come last; aa is an old way to write å, and sorts as it."""
    return name.lower().replace("aa", "å").translate(_ALPHABET)
