"""Compares two editions: which items were added, removed, moved or changed, and how."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from .fields import FieldChange, every_field, field_changes
from .matching import match
from .spots import spots, title_of
from .staying import staying


@dataclass(frozen=True)
class Difference:
    """What is different about one item, or about the edition itself.

    `kind`: "added", "removed", "changed", or "moved" where nothing else is different; `moved`
    says so of a changed one too. "same" is for `whole` alone. `path` are the titles of what it
    stands in, from the outermost; empty for the edition and what stands directly in it;
    `path_before` those of what it stood in. `id` is "" where the item has none yet; `ids` leads
    down to it. `was` and `place` are its places in the trees, each counted from 0 among its
    neighbours, from the outermost down; None: it isn't there. `topic` is a section's, or "".

    The differences say enough to make the tree after of the tree before.
    """

    kind: str
    path: tuple[str, ...]
    portal_type: str
    id: str
    number: str
    title: str
    fields: tuple[FieldChange, ...]
    moved: bool = False
    path_before: tuple[str, ...] = ()
    ids: tuple[str, ...] = ()
    was: tuple[int, ...] | None = None
    place: tuple[int, ...] | None = None
    topic: str = ""


def compare(before: Mapping, after: Mapping) -> tuple[Difference, ...]:
    """The differences between two trees as `content.tree` gives them, in the order of the text.

    An item that was removed stands where it stood.
    """
    return tuple(_Comparison(before, after, field_changes).differences())


def whole(before: Mapping, after: Mapping) -> tuple[Difference, ...]:
    """The same with all that did not change: items and fields of kind "same"."""
    return tuple(_Comparison(before, after, every_field).differences(everything=True))


class _Comparison:
    def __init__(self, before: Mapping, after: Mapping, fields_of):
        self.before, self.after, self.fields_of = before, after, fields_of
        pairs = match(before, after)
        self.old = {id(new): old for old, new in pairs}
        self.new = {id(old): new for old, new in pairs}
        self.stay = staying(pairs, self.new)
        self.were, self.are = spots(before), spots(after)

    def differences(self, everything: bool = False) -> Iterator[Difference]:
        yield from self._of_pair(self.before, self.after, (), everything)
        yield from self._inside(self.after, (), everything)

    def _inside(self, after: Mapping, path: tuple[str, ...], everything) -> Iterator[Difference]:
        """What is different in the items of an item, the removed ones among them."""
        before = self.old.get(id(after), {})
        removed = _before_whom(before.get("items", ()), self.new)
        for item in after.get("items", ()):
            yield from self._removed(removed.pop(id(self.old.get(id(item))), ()), path)
            yield from self._of_item(item, path, everything)
        for rest in removed.values():
            yield from self._removed(rest, path)

    def _of_item(self, item: Mapping, path: tuple[str, ...], everything) -> Iterator[Difference]:
        if id(item) in self.old:
            yield from self._of_pair(self.old[id(item)], item, path, everything)
        else:
            yield self._difference("added", None, item, path, self.fields_of({}, item))
        yield from self._inside(item, (*path, title_of(item)), everything)

    def _of_pair(self, before: Mapping, after: Mapping, path, everything) -> Iterator[Difference]:
        fields = self.fields_of(before, after)
        changed = any(change.kind != "same" for change in fields)
        moved = id(after) not in self.stay
        if changed or moved or everything:
            kind = "changed" if changed else "moved" if moved else "same"
            yield self._difference(kind, before, after, path, fields, moved)

    def _removed(self, items, path: tuple[str, ...]) -> Iterator[Difference]:
        """Items that are gone, and what stood in them, unless it was moved elsewhere."""
        for item in items:
            if id(item) not in self.new:
                yield self._difference("removed", item, None, path, self.fields_of(item, {}))
                yield from self._removed(item.get("items", ()), (*path, title_of(item)))

    def _difference(self, kind: str, before, after, path, fields, moved=False) -> Difference:
        item = before if after is None else after
        told = [str(item.get(name) or "") for name in ("@type", "id", "number", "title")]
        was, place = self.were.get(id(before)), self.are.get(id(after))
        return Difference(
            kind,
            path,
            *told,
            fields,
            moved,
            path_before=was.titles[:-1] if was else (),
            ids=(place or was).ids,
            was=was and was.place,
            place=place and place.place,
            topic=str(item.get("topic") or ""),
        )


def _before_whom(items, known: Mapping) -> dict[int, list]:
    """The removed items by the id() of the item that they stood before; 0: the last ones."""
    found: dict[int, list] = {}
    waiting: list = []
    for item in items:
        if id(item) not in known:
            waiting.append(item)
        else:
            found[id(item)], waiting = waiting, []
    return {**found, 0: waiting}
