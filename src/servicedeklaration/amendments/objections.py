"""Why amendments can't be made in a text, in the words of the one who writes them."""

from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from ..redline.fields import field_change, is_edition
from .amendment import ADD, PART_TYPES, REMOVE, SET, Amendment, AmendmentError
from .apply import apply, part_at

CLOSED = frozenset({"@type", "id", "items", "headings", "in_force_from", "in_force_until"})
"""Keys of a tree that no amendment sets: its shape, and the days, which the decision names."""


def objections(tree: Mapping[str, Any], amendments: Iterable[Amendment]) -> list[str]:
    """Everything that speaks against the amendments, each seen after those before it."""
    found: list[str] = []
    for amendment in amendments:
        against = list(_against(tree, amendment))
        found += against
        if not against:
            tree = apply(tree, [amendment])
    return found


def _against(tree: Mapping[str, Any], amendment: Amendment) -> Iterator[str]:
    part = part_at(tree, amendment.part)
    if part is None:
        yield f"Teksten har ingen del med navnet »{amendment.part}«."
    elif amendment.kind == SET:
        yield from _against_value(part, amendment)
    elif amendment.kind == REMOVE:
        if not amendment.part:
            yield "Hele dokumentet kan ikke tages ud. Afvis det i stedet."
    elif amendment.kind == ADD:
        yield from _against_addition(tree, amendment)


def _against_value(part: Mapping[str, Any], amendment: Amendment) -> Iterator[str]:
    name, title = amendment.field, part.get("title")
    if name in CLOSED or name not in part:
        yield f"»{title}« har intet felt med navnet »{name}«."
    elif name == "title" and not str(amendment.value or "").strip():
        kind = "Dokumentet" if is_edition(part.get("@type")) else f"»{title}«"
        yield f"{kind} skal have en titel."
    elif field_change(name, part[name], amendment.value) is None:
        yield f"I »{title}« er der ingen ændring i feltet »{name}«."


def _against_addition(tree: Mapping[str, Any], amendment: Amendment) -> Iterator[str]:
    if amendment.type not in PART_TYPES:
        yield f"»{amendment.type}« kan ikke lægges til. Vælg {' eller '.join(PART_TYPES)}."
        return
    if not str(amendment.value.get("title") or "").strip():
        yield "Skriv en titel til den nye del."
    if amendment.path and _is_taken(tree, amendment):
        yield f"Der står allerede en del med navnet »{amendment.id}«."
    try:
        apply(tree, [amendment])
    except AmendmentError as error:
        yield str(error)


def _is_taken(tree: Mapping[str, Any], amendment: Amendment) -> bool:
    return bool(amendment.id) and part_at(tree, amendment.path) is not None
