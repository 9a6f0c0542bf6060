"""An amendment as a sentence."""

from collections.abc import Callable, Mapping
from typing import Any

from content_import.vocabulary.field_names import field_name

from ..redline.fields import is_edition
from .amendment import REMOVE, SET, Amendment
from .apply import part_at

Label = Callable[[str, str], str]
"""What a field of a type is called."""


def describe(
    tree: Mapping[str, Any],
    amendment: Amendment,
    label: Label = lambda portal_type, name: field_name(name),
) -> str:
    """What is changed; `tree` is the text that it changes.

    E.g. "»Åben rådgivning«: feltet »Betaling« er ændret."
    """
    if amendment.kind == SET:
        return _of_field(part_at(tree, amendment.part) or {}, amendment, label)
    if amendment.kind == REMOVE:
        return f"»{_title(tree, amendment.part)}« er taget ud."
    return _of_addition(tree, amendment)


def _of_field(part: Mapping[str, Any], amendment: Amendment, label: Label) -> str:
    title, portal_type = part.get("title") or amendment.part, part.get("@type", "")
    if amendment.field == "title":
        return f"»{title}« hedder nu »{amendment.value}«."
    was, now = part.get(amendment.field), amendment.value
    became = "taget ud" if not now else "ændret" if was else "skrevet ind"
    whose = "Dokumentet selv" if is_edition(portal_type) else f"»{title}«"
    return f"{whose}: feltet »{label(portal_type, amendment.field)}« er {became}."


def _of_addition(tree: Mapping[str, Any], amendment: Amendment) -> str:
    new = "Nyt afsnit" if amendment.type == "Afsnit" else "Ny indsats"
    told = f"{new}: »{amendment.value.get('title')}«"
    if amendment.after:
        beside = "/".join(filter(None, (amendment.part, amendment.after)))
        return f"{told}, efter »{_title(tree, beside)}«."
    where = f" i »{_title(tree, amendment.part)}«" if amendment.part else ""
    return f"{told}, {'sidst' if amendment.after is None else 'først'}{where or ' i dokumentet'}."


def _title(tree: Mapping[str, Any], path: str) -> str:
    return str((part_at(tree, path) or {}).get("title") or path)
