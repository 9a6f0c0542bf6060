"""The passages of content: what a search finds, each with the words that it is found by.

An edition gives one for each topic that it says something about; its name is that of its
Publikation. Every other object gives one.
"""

from collections.abc import Iterator
from dataclasses import replace

from Acquisition import aq_base, aq_inner, aq_parent
from plone.app.textfield.interfaces import IRichTextValue
from plone.base.interfaces import IPloneSiteRoot
from zope.i18n import translate

from ..behaviors.edition import IEdition
from ..finder.said import Said
from ..finder.unnamed import anonymity_of
from ..finder.whom import alone_for, whom_of
from ..search.found import kind_of
from ..search.labels import fact_labels, topic_labels
from ..search.passage import Passage
from . import easy_read
from .afsnit import IAfsnit
from .field_titles import field_title
from .indsats import IIndsats
from .kontaktsted import IKontaktsted
from .other_pages import OURS, page_passage, page_text
from .own_pages import own_page_text, own_pages
from .plain import plain_text, texts_of
from .publikation import IPublikation
from .said_by import said_by
from .tree import field_names
from .walk import edition_of, publication_of

OF_AGE = 18
HEAD = ("title", "number", "name")
"""Fields that are no part of an object's text; a Kontaktsted has its title in `name`."""
_OFFER, _OPEN_OFFER = 1.15, 1.25
"""What one can get comes first, and before all what one can begin with."""
_FOR_FEW = 0.7
"""What is left of that where an offer is made for a group that says so when it asks."""
_FEW = frozenset({"gravid"})
_SPECIAL_GROUP = "special_group"
_BESIDE = 0.8
"""What leads to the right place without being it."""
_BESIDE_TOPICS = frozenset({"introduction", "legal_basis_text", easy_read.FIELD})


def passages_of(obj) -> list[Passage]:
    """The passages of an object; none of what stands outside an edition and needs one."""
    found = _passages(obj)
    return [replace(each, kind=kind_of(obj.portal_type, each.place)) for each in found]


def _passages(obj) -> list[Passage]:
    if IPublikation.providedBy(obj):
        return [_work(obj)]
    if IKontaktsted.providedBy(obj):
        return [_place(obj)]
    if IPloneSiteRoot.providedBy(obj):
        return own_pages()
    if obj.portal_type not in OURS:
        return [page_passage(obj)] if publication_of(obj) is None else []
    if (edition := edition_of(obj)) is None:
        return []
    if IEdition.providedBy(obj):
        return list(_topics(obj))
    return [_offer(obj, edition) if IIndsats.providedBy(obj) else _section(obj, edition)]


def text_at(obj, place: str) -> str:
    """The text that one of an object's passages is found by."""
    if IPloneSiteRoot.providedBy(obj):
        return own_page_text(place)
    if place:
        return plain_text(getattr(aq_base(obj), place).raw or "")
    if IPublikation.providedBy(obj):
        own = aq_base(obj)
        return " ".join(filter(None, (own.description, own.provider, own.subject)))
    return page_text(obj) if obj.portal_type not in OURS else " ".join(texts_of(obj, HEAD))


def _work(publication) -> Passage:
    return Passage(publication.title, text_at(publication, ""), _path(publication), prior=_BESIDE)


def _place(place) -> Passage:
    """A place is found by what one can do there: call, come, or see when it is open."""
    hours = place.opening_hours or place.phone_hours
    has = {"any": True, "phones": place.phones, "street": place.street, "hours": hours}
    labels = fact_labels(("place", fact) for fact, value in has.items() if value)
    return Passage(place.title, text_at(place, ""), place.UID(), labels=labels)


def _path(publication) -> str:
    """The group of a Publikation's own passage: the path, which records of its editions tell."""
    return "/".join(publication.getPhysicalPath())


def _topics(edition) -> Iterator[Passage]:
    """What the edition says in its own fields, under the headings that it has for them."""
    printed = aq_base(edition).headings or {}
    for name in field_names(edition):
        if name == easy_read.FIELD and easy_read.status(edition) != easy_read.CONFIRMED:
            continue
        value = getattr(aq_base(edition), name)
        if IRichTextValue.providedBy(value) and (text := text_at(edition, name)):
            yield Passage(
                title=printed.get(name) or _danish_title(edition, name),
                text=text,
                group=edition.UID(),
                place=name,
                labels=topic_labels(name),
                prior=_BESIDE if name in _BESIDE_TOPICS else 1.0,
            )


def _danish_title(edition, name: str) -> str:
    return translate(field_title(edition.portal_type, name), target_language="da")


def _offer(offer, edition) -> Passage:
    own, said = aq_base(offer), said_by(offer)
    facts = [("access", own.access), ("anonymous", anonymity_of(said))]
    forms = (("form", form) for form in own.form or ())
    prior = _OPEN_OFFER if own.access == "open" else _OFFER
    return Passage(
        title=_title(offer),
        text=text_at(offer, ""),
        group=edition.UID(),
        labels=fact_labels([*facts, *forms, *_whom(said)]),
        context=" ".join(titles_above(offer)),
        prior=prior * _FOR_FEW if _is_for_few(own, said) else prior,
    )


def _is_for_few(own, said: Said) -> bool:
    return own.offer_type == _SPECIAL_GROUP or not _FEW.isdisjoint(alone_for(said))


def _whom(said: Said) -> Iterator[tuple[str, str]]:
    """The groups that an offer is plainly for; an age that it begins with tells of them too."""
    yield from (("whom", group) for group, is_sure in whom_of(said).items() if is_sure)
    if said.age_min is not None and said.age_min < OF_AGE:
        yield "whom", "minor"


def _section(section, edition) -> Passage:
    return Passage(
        title=_title(section),
        text=text_at(section, ""),
        group=edition.UID(),
        labels=topic_labels(section.topic),
        context=" ".join(titles_above(section)),
        prior=_BESIDE if section.objectIds() else 1.0,
    )


def titles_above(part) -> list[str]:
    """The titles of the sections that a part stands in, from the edition down."""
    found = []
    above = aq_parent(aq_inner(part))
    while IAfsnit.providedBy(above):
        found.append(above.title)
        above = aq_parent(aq_inner(above))
    return found[::-1]


def _title(part) -> str:
    return f"{part.number or ''} {part.title}".strip()
