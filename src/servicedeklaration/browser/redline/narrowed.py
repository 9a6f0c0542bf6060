"""A comparison that is narrowed to one section, one offer or one topic: what a letter named."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from typing import Any

from servicedeklaration.content.walk import edition_of
from servicedeklaration.redline import Difference
from servicedeklaration.redline.fields import is_edition

from ..address.names import find_by_path, find_inside
from ..citation.reference import Reference, topic_of


@dataclass(frozen=True)
class Narrowed:
    """What is compared; `field` is a topic's, "" for a part.

    `paths` are the names that lead to a part in each of the editions that has it; `query` asks
    for the same again.
    """

    title: str
    query: str
    field: str = ""
    paths: frozenset[tuple[str, ...]] = frozenset()

    def of(self, differences: Iterable[Difference]) -> tuple[Difference, ...]:
        """The differences in the text alone."""
        if not self.field:
            return tuple(each for each in differences if self._is_inside(each))
        own = (self._only_field(each) for each in differences if is_edition(each.portal_type))
        return tuple(each for each in own if each.fields)

    def _is_inside(self, difference: Difference) -> bool:
        return any(difference.ids[: len(path)] == path for path in self.paths)

    def _only_field(self, difference: Difference) -> Difference:
        fields = tuple(each for each in difference.fields if each.field == self.field)
        return replace(difference, fields=fields)


def asks_for_part(form: Mapping) -> bool:
    """Whether an address narrows the comparison."""
    return "del" in form or "afsnit" in form


def narrowed(editions: list, form: Mapping, say) -> Narrowed | None:
    """What an address narrows a comparison to: `del` names a part, `afsnit` a topic.

    None where neither of the editions has it.
    """
    path, anchor = form.get("del"), form.get("afsnit")
    if isinstance(path, str):
        return _part(editions, tuple(path.split("/")), say)
    return next((_topic(each, anchor, say) for each in editions if topic_of(each, anchor)), None)


def _topic(edition, anchor: str, say) -> Narrowed:
    found = Reference(edition, topic_of(edition, anchor), say)
    return Narrowed(found.title, found.query, field=found.topic.field)


def _part(editions: list, names: tuple[str, ...], say) -> Narrowed | None:
    """The part by its names in one edition; in another it may have been moved."""
    found = [part for each in editions if (part := _find(each, names)) is not None]
    if not found or not all(names):
        return None
    paths = frozenset(map(_names, found))
    title = Reference(found[0], None, say).title
    return Narrowed(title, f"del={'/'.join(names)}", paths=paths)


def _find(edition, names: tuple[str, ...]) -> Any:
    found = find_by_path(edition, names)
    return find_inside(edition, names[-1]) if found is None else found


def _names(part) -> tuple[str, ...]:
    depth = len(edition_of(part).getPhysicalPath())
    return tuple(part.getPhysicalPath()[depth:])
