"""How hard the text is to read, for those who write it: as a whole, and where it is hardest."""

from collections.abc import Callable, Iterator, Set
from dataclasses import dataclass

from Acquisition import aq_base
from plone import api
from plone.app.textfield.interfaces import IRichText
from plone.dexterity.utils import iterSchemata
from zope.schema import getFieldsInOrder

from servicedeklaration.content.easy_read import FIELD as EASY_READ
from servicedeklaration.content.walk import parts
from servicedeklaration.i18n import _
from servicedeklaration.readability.lix import Lix, lix_of

from ..pages.data import Link
from ..pages.hidden import STAFF_ONLY
from ..pages.sections import heading_of
from ..topics import TOPICS
from ..words.sentences import paragraphs

_HARD = 45
"""From this LIX on a section is named among the hardest."""
_MOST = 3
_TOPICS = {topic.field: topic for topic in TOPICS}


@dataclass(frozen=True)
class Readability:
    """The figure in words, and the way to the hardest sections, each with its own."""

    words: str
    hardest: tuple[Link, ...] = ()


def readability_of(edition, say: Callable) -> Readability | None:
    """How hard an edition is to read; None for one without text."""
    sections = [*_topics(edition, say), *_parts(edition)]
    whole = sum((lix for _link, lix in sections), Lix())
    if not whole.words:
        return None
    hard = [each for each in sections if each[1].says_much and each[1].figure >= _HARD]
    hard.sort(key=lambda each: -each[1].figure)
    links = (Link(f"{link.text}: LIX {lix.figure}", link.url) for link, lix in hard[:_MOST])
    return Readability(words(whole, say), tuple(links))


def words(lix: Lix, say: Callable) -> str:
    """The figure with its meaning; a short text's with a word of caution."""
    known = {"figure": str(lix.figure), "level": lix.level}
    if lix.says_much:
        return say(_("lix_words", default="LIX ${figure} (${level})", mapping=known))
    return say(
        _("lix_short", default="LIX ${figure} (${level}); a short text says little", mapping=known)
    )


def lix_in(obj, *fields: str) -> Lix:
    """What an object's own running text counts; `fields` are those that are counted, else all."""
    names = fields or _rich_fields(obj)
    return sum((lix_of(paragraphs(_raw(obj, name))) for name in names), Lix())


def words_for_staff(obj, say: Callable, *fields: str) -> str:
    """The figure of one page's text for those who write; "" for everybody else, uncounted."""
    if api.user.is_anonymous() or not api.user.has_permission(STAFF_ONLY, obj=obj):
        return ""
    found = lix_in(obj, *fields)
    return words(found, say) if found.words else ""


def texts_in(obj) -> dict[str, list[str]]:
    """An object's own texts by the names of their fields, as blocks; without what is empty or
    about the law."""
    names = _rich_fields(obj, without=_ABOUT_THE_LAW)
    found = {name: paragraphs(_raw(obj, name)) for name in names}
    return {name: blocks for name, blocks in found.items() if blocks}


def _topics(edition, say: Callable) -> Iterator[tuple[Link, Lix]]:
    for name in _rich_fields(edition):
        lix = lix_in(edition, name)
        if lix.words:
            topic = _TOPICS.get(name)
            heading = heading_of(edition, topic, say) if topic else say(_INTRODUCTION)
            anchor = topic.anchor if topic else "indledning"
            yield Link(heading, f"#{anchor}"), lix


def _parts(edition) -> Iterator[tuple[Link, Lix]]:
    for part in parts(edition):
        title = f"{part.number or ''} {part.title}".strip()
        yield Link(title, part.absolute_url()), lix_in(part)


_ABOUT_THE_LAW = frozenset({"legal_basis_text"})
_NOT_COUNTED = _ABOUT_THE_LAW | {EASY_READ}


def _rich_fields(obj, without: Set[str] = _NOT_COUNTED) -> list[str]:
    """The fields of running text, without what is about the law and what is easy to read."""
    return [
        name
        for schema in iterSchemata(obj)
        for name, field in getFieldsInOrder(schema)
        if IRichText.providedBy(field) and name not in without
    ]


_INTRODUCTION = _("heading_introduction", default="Introduction")


def _raw(obj, name: str) -> str:
    value = getattr(aq_base(obj), name, None)
    return value.raw if value else ""
