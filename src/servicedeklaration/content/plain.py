"""The words of content as plain text."""

from collections.abc import Callable, Iterable, Iterator
from functools import lru_cache

from Acquisition import aq_base
from lxml.etree import iterwalk
from lxml.html import fromstring
from plone.app.textfield.interfaces import IRichText
from plone.dexterity.utils import iterSchemata
from zope.schema import getFieldsInOrder
from zope.schema.interfaces import IChoice, ITextLine, ITuple

from .hours import IHours
from .tree import INTERNAL

_FIRST = ("title", "purpose", "body")
"""Fields that come before all others: what it is for, and what is said of it in sentences."""
_BLOCKS = frozenset({"p", "li", "td", "th", "dt", "dd", "div", "br", "blockquote", "caption"})
_HEADINGS = frozenset({"h1", "h2", "h3", "h4", "h5", "h6"})
_STOPS = ".:;!?,…–"


def plain_text(html: str) -> str:
    """The words of HTML, one space between them."""
    if not html.strip():
        return ""
    return " ".join(" ".join(fromstring(html).itertext()).split())


def readable_text(html: str) -> str:
    """The words of HTML to be read in one piece: paragraphs and items are kept apart."""
    if not html.strip():
        return ""
    pieces = [""]
    for event, element in iterwalk(fromstring(html), events=("start", "end")):
        if element.tag in _BLOCKS | _HEADINGS:
            pieces.append("")
        pieces[-1] += (element.text if event == "start" else element.tail) or ""
    return in_one_piece(pieces)


def in_one_piece(texts: Iterable[str]) -> str:
    """Texts one after the other, with a point between where the one before doesn't end."""
    said = ""
    for text in filter(None, (" ".join(text.split()) for text in texts)):
        said += f"{'' if not said else ' ' if said[-1] in _STOPS else ' · '}{text}"
    return said


def texts_of(
    obj, without: Iterable[str] = (), words: Callable[[str], str] = plain_text
) -> Iterator[str]:
    """The texts in an object's own fields, in their order, but those named.

    `words` gives those of HTML.
    """
    left_out = {*INTERNAL, *without}
    set_values = _set_values(obj)
    for name, field in _fields(obj):
        if name not in left_out and (value := set_values.get(name)):
            yield from _texts(field, value, words)


def page_texts(obj, words: Callable[[str], str] = plain_text) -> Iterator[str]:
    """What an ordinary page of the site says: its summary, where an event is, and its texts."""
    set_values = _set_values(obj)
    yield from filter(None, map(set_values.get, ("description", "location")))
    for name, field in (p for schema in iterSchemata(obj) for p in getFieldsInOrder(schema)):
        if IRichText.providedBy(field) and (value := set_values.get(name)):
            yield words(value.raw or "")


def _set_values(obj) -> dict:
    """What was ever set on an object; to ask Dexterity for defaults costs more than the rest."""
    own = aq_base(obj)
    own._p_activate()
    return vars(own)


def _fields(obj) -> Iterable[tuple]:
    """Our fields, not Plone's; what something is meant for comes first."""
    ours = (each for each in iterSchemata(obj) if each.__module__.startswith("servicedeklaration."))
    return _in_order(tuple(ours))


@lru_cache(maxsize=64)
def _in_order(schemata: tuple) -> tuple[tuple, ...]:
    """Names and fields; the schemata of a type stay the same, and a search asks for each hit."""
    fields = (pair for schema in schemata for pair in getFieldsInOrder(schema))
    return tuple(sorted(fields, key=lambda pair: _rank(pair[0])))


def _rank(name: str) -> int:
    return _FIRST.index(name) if name in _FIRST else len(_FIRST)


def _texts(field, value, words: Callable[[str], str]) -> list[str]:
    """The texts in a field's value; none in a choice, a date, a number or a relation."""
    if IRichText.providedBy(field):
        return [words(value.raw)]
    if IHours.providedBy(field):
        return [value["text"]]
    if ITuple.providedBy(field) and ITextLine.providedBy(field.value_type):
        return list(value)
    return [value] if isinstance(value, str) and not IChoice.providedBy(field) else []
