"""Makes content objects from plain data: the way back from `tree.py`."""

import re
from collections.abc import Callable, Iterable, Mapping
from copy import copy
from functools import partial

from plone import api
from plone.app.textfield.interfaces import IRichText
from plone.dexterity.utils import addContentToContainer, createContent, iterSchemata
from plone.i18n.normalizer.interfaces import IURLNormalizer
from plone.restapi.interfaces import IFieldDeserializer
from z3c.form.interfaces import IDataManager
from z3c.relationfield.interfaces import IRelationChoice, IRelationList
from zope.component import getMultiAdapter, getUtility
from zope.event import notify
from zope.globalrequest import getRequest
from zope.interface import Invalid
from zope.lifecycleevent import ObjectModifiedEvent
from zope.schema import ValidationError, getFields

from ..redline.fields import SETS
from .naming import spelled_out
from .tree import field_names

STRUCTURE = frozenset({"@type", "id", "items"})
"""Keys that say what and where an object is; all others are its fields."""


_NAME = re.compile(r"[a-z0-9][a-z0-9._-]*")


class NotBuilt(ValueError):
    """Data that no content can be made of. `reasons`: one line for each thing that is wrong."""

    def __init__(self, reasons: Iterable[str]):
        self.reasons = list(reasons)
        super().__init__("\n".join(self.reasons))


def build(container, data: Mapping, name: str):
    """Make one object with its fields in a container, and give it; `items` are left out.

    The container's constraints and the user's permissions hold. `NotBuilt` is raised, and
    nothing added, when a field is unknown or its value doesn't fit.
    """
    return addContentToContainer(container, part_of({**data, "id": name}))


def build_items(container, items: Iterable[Mapping], taken: set[str]) -> None:
    """Make the objects of a tree in a container, each with those that stand in it.

    `taken` holds the names that are used in the tree already, and grows: a name stands once
    in an edition, so that an address can leave out the chapters.
    """
    for data in items:
        made = build(container, data, name_for(data, taken))
        build_items(made, data.get("items", ()), taken)


def name_for(data: Mapping, taken: set[str]) -> str:
    """Take the name that a part had before, or one of its title where that can't be."""
    return _kept_name(data, taken) or free_name(data["title"], taken)


def free_name(title: str, taken: set[str]) -> str:
    """Give a name for an address that is not taken yet, and take it."""
    wanted = getUtility(IURLNormalizer).normalize(spelled_out(title), max_length=60) or "del"
    name, number = wanted, 1
    while name in taken:
        number += 1
        name = f"{wanted}-{number}"
    taken.add(name)
    return name


def _kept_name(data: Mapping, taken: set[str]) -> str:
    """Take the name that a part had before, so that links to it live on; "" if it can't be."""
    name = data.get("id") or ""
    if name in taken or not _NAME.fullmatch(name):
        return ""
    taken.add(name)
    return name


def refill(made, data: Mapping) -> None:
    """Give an object that is there the fields of the data, and empty all others of ours."""
    change(made, dict.fromkeys(field_names(made)) | dict(data))


def change(made, data: Mapping) -> None:
    """Give an object that is there new values of some fields, None empties one; leave the others.

    `NotBuilt` is raised when a field is unknown or its value doesn't fit.
    """
    fields = _fields_of(made)
    for name in [name for name in field_names(made) if name in data and data[name] is None]:
        empty = copy(fields[name].missing_value)
        getMultiAdapter((made, fields[name]), IDataManager).set(empty)
    _fill(made, {"@type": made.portal_type, **data})
    notify(ObjectModifiedEvent(made))


def part_of(data: Mapping):
    """An object with the fields of the data that stands nowhere yet; `NotBuilt` as in `build`."""
    made = createContent(data["@type"], id=data.get("id") or "")
    _fill(made, data)
    return made


def misfits(made, data: Mapping) -> list[str]:
    """What is wrong with values for some fields of an object, which stays as it is."""
    return _each(made, data, lambda field, value: None)


def _fields_of(made) -> dict:
    fields = {}
    for schema in iterSchemata(made):
        fields |= getFields(schema)
    return fields


def _fill(made, data: Mapping) -> None:
    problems = _each(
        made, data, lambda field, value: getMultiAdapter((made, field), IDataManager).set(value)
    )
    if problems:
        raise NotBuilt(problems)


def _each(made, data: Mapping, use: Callable) -> list[str]:
    """Use each field with its value; give what is wrong with them, or an empty list."""
    wanted = {name: value for name, value in data.items() if name not in STRUCTURE}
    fields = _fields_of(made)
    problems = [
        f"Feltet »{name}« findes ikke på {made.portal_type}."
        for name in wanted
        if name not in fields
    ]
    for name in wanted.keys() & fields.keys():
        problems += _tried(made, fields[name], wanted[name], use)
    return sorted(problems)


def _tried(made, field, value, use: Callable) -> list[str]:
    """Use one field with its value in its own type; give what is wrong with it."""
    if value is None:
        return []
    try:
        use(field, _in_order_of_list(made, field, _reader(made, field)(value)))
    except (TypeError, ValueError, ValidationError, Invalid) as error:
        where = f"{made.portal_type} »{made.title or made.getId()}«"
        return [f"{where}: feltet »{field.__name__}« passer ikke: {_words(error)}"]
    return []


def _in_order_of_list(made, field, value):
    """What is ticked in the order of the list that it is taken from, as a form saves it."""
    if field.__name__ not in SETS:
        return value
    listed = [term.value for term in field.value_type.bind(made).vocabulary]
    return tuple(sorted(value, key=listed.index))


def _reader(made, field) -> Callable:
    """What makes a value of plain data."""
    if _relates(field):
        return _relate
    if IRichText.providedBy(field):
        return partial(_as_rich_text, field)
    return getMultiAdapter((field, made, getRequest()), IFieldDeserializer)


def _as_rich_text(field, html: str):
    """Give HTML as it is; REST's own way reads "&lt;" as "<", and words would become a tag."""
    if not isinstance(html, str):
        raise ValueError("HTML er tekst.")
    return field.fromUnicode(html)


def _words(error: Exception) -> str:
    return error.doc() if isinstance(error, ValidationError) else str(error)


def _relates(field) -> bool:
    return IRelationChoice.providedBy(field) or IRelationList.providedBy(field)


def _relate(uids: str | list[str]):
    """Give the object of a UID, or the objects of several; the data manager relates to them."""
    if isinstance(uids, str):
        return api.content.get(UID=uids)
    return [api.content.get(UID=uid) for uid in dict.fromkeys(uids)]
