"""Compares two editions: which items were added, removed, moved or changed, and how."""

from bisect import bisect_left
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from .fields import FieldChange, field_changes
from .matching import Pair, match


@dataclass(frozen=True)
class Difference:
    """What is different about one item, or about the edition itself.

    `kind`: "added", "removed", "changed", or "moved" where nothing else is different; `moved`
    says so of a changed one too. `path` are the titles of what it stands in, from the outermost;
    empty for the edition and what stands directly in it. `id` is "" where the item has none yet.
    """

    kind: str
    path: tuple[str, ...]
    portal_type: str
    id: str
    number: str
    title: str
    fields: tuple[FieldChange, ...]
    moved: bool = False


def compare(before: Mapping, after: Mapping) -> tuple[Difference, ...]:
    """The differences between two trees as `content.tree` gives them, in the order of the text.

    An item that was removed stands where it stood.
    """
    return tuple(_Comparison(before, after).differences())


class _Comparison:
    def __init__(self, before: Mapping, after: Mapping):
        self.before, self.after = before, after
        pairs = match(before, after)
        self.old = {id(new): old for old, new in pairs}
        self.new = {id(old): new for old, new in pairs}
        self.stay = _staying(pairs, self.new)

    def differences(self) -> Iterator[Difference]:
        yield from self._of_pair(self.before, self.after, ())
        yield from self._inside(self.after, ())

    def _inside(self, after: Mapping, path: tuple[str, ...]) -> Iterator[Difference]:
        """What is different in the items of an item, the removed ones among them."""
        before = self.old.get(id(after), {})
        removed = _before_whom(before.get("items", ()), self.new)
        for item in after.get("items", ()):
            yield from self._removed(removed.pop(id(self.old.get(id(item))), ()), path)
            yield from self._of_item(item, path)
        for rest in removed.values():
            yield from self._removed(rest, path)

    def _of_item(self, item: Mapping, path: tuple[str, ...]) -> Iterator[Difference]:
        if id(item) in self.old:
            yield from self._of_pair(self.old[id(item)], item, path)
        else:
            yield _difference("added", item, path, field_changes({}, item))
        yield from self._inside(item, (*path, _title(item)))

    def _of_pair(self, before: Mapping, after: Mapping, path) -> Iterator[Difference]:
        fields = field_changes(before, after)
        moved = id(after) not in self.stay
        if fields or moved:
            yield _difference("changed" if fields else "moved", after, path, fields, moved)

    def _removed(self, items, path: tuple[str, ...]) -> Iterator[Difference]:
        """Items that are gone, and what stood in them, unless it was moved elsewhere."""
        for item in items:
            if id(item) not in self.new:
                yield _difference("removed", item, path, field_changes(item, {}))
                yield from self._removed(item.get("items", ()), (*path, _title(item)))


def _difference(kind: str, item: Mapping, path, fields, moved: bool = False) -> Difference:
    told = [str(item.get(name) or "") for name in ("@type", "id", "number", "title")]
    return Difference(kind, path, *told, fields, moved)


def _title(item: Mapping) -> str:
    return str(item.get("title") or item.get("id") or "")


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


def _staying(pairs: list[Pair], new: Mapping) -> set[int]:
    """The id() of each item after that stands in the same item, and in the same order, as before.

    As few as can be count as moved: the longest run in order stays.
    """
    stay = {id(pairs[0][1])}
    for before, after in pairs:
        places = {id(item): n for n, item in enumerate(after.get("items", ()))}
        here = [
            (places[id(new[id(item)])], id(new[id(item)]))
            for item in before.get("items", ())
            if id(item) in new and id(new[id(item)]) in places
        ]
        stay.update(_longest_in_order(here))
    return stay


def _longest_in_order(places: list[tuple[int, int]]) -> list[int]:
    """The longest run whose places rise, by patience sorting."""
    tops: list[int] = []
    ends: list[int] = []
    back: list[int] = []
    for n, (place, _item) in enumerate(places):
        pile = bisect_left(tops, place)
        tops[pile : pile + 1] = [place]
        ends[pile : pile + 1] = [n]
        back.append(ends[pile - 1] if pile else -1)
    found, n = [], ends[-1] if ends else -1
    while n >= 0:
        found.append(places[n][1])
        n = back[n]
    return found
