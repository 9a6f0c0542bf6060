"""Which item of a tree is which of another: the same section or offer in the next version."""

import re
import unicodedata
from collections import Counter
from collections.abc import Callable, Hashable, Iterable, Iterator, Mapping
from itertools import chain

_ALIKE = 0.6
"""Share of words in common from which two titles are of one item."""
_SAME_TEXT = 0.5
"""Share of words in common from which two texts under one number are of one item."""

_MOST_PAIRS = 100_000
"""Pairs up to which items that bear different names are compared at all."""

Key = Callable[[Mapping], Hashable | None]
Items = list[Mapping]
Pair = tuple[Mapping, Mapping]


def match(before: Mapping, after: Mapping) -> list[Pair]:
    """The pairs of items that are the same in two trees, the trees themselves first.

    Items are known by their id, else by number and title, by title, by a title that is alike, by
    number and text; first among the children of items that match, then, where something was
    moved, anywhere, if the name stands only once.
    """
    pairs = [(before, after)]
    taken: set[int] = set()
    _keep(pairs, taken, _unique(list(_below(before)), list(_below(after)), _id))
    done = 0
    while done < len(pairs):
        for pair in pairs[done:]:
            _keep(pairs, taken, _among_children(*pair, taken))
            done += 1
        if done == len(pairs):
            _keep(pairs, taken, _moved(before, after, taken))
    return pairs


def _among_children(before: Mapping, after: Mapping, taken: set[int]) -> Iterator[Pair]:
    old, new = _free(before.get("items", ()), taken), _free(after.get("items", ()), taken)
    for rule in (_by(_id), _by(_number_and_title), _by(_title), _alike, _by_number_and_text):
        found = list(rule(old, new))
        yield from found
        gone = {id(item) for item in chain.from_iterable(found)}
        old, new = _free(old, gone), _free(new, gone)


def _moved(before: Mapping, after: Mapping, taken: set[int]) -> Iterator[Pair]:
    old, new = _free(_below(before), taken), _free(_below(after), taken)
    found = list(_unique(old, new, _number_and_title))
    yield from found
    gone = {id(item) for item in chain.from_iterable(found)}
    yield from _unique(_free(old, gone), _free(new, gone), _title)


def _keep(pairs: list[Pair], taken: set[int], found: Iterable[Pair]) -> None:
    for pair in list(found):
        pairs.append(pair)
        taken.update(map(id, pair))


def _below(node: Mapping) -> Iterator[Mapping]:
    for item in node.get("items", ()):
        yield item
        yield from _below(item)


def _free(items: Iterable[Mapping], taken: set[int]) -> Items:
    return [item for item in items if id(item) not in taken]


def _id(item: Mapping) -> Hashable | None:
    return (item.get("@type"), item["id"]) if item.get("id") else None


def _title(item: Mapping) -> Hashable | None:
    return (item.get("@type"), key) if (key := _plain(item.get("title"))) else None


def _number_and_title(item: Mapping) -> Hashable | None:
    number = _plain(item.get("number"))
    return (number, _title(item)) if number and _title(item) else None


def _by(key: Key) -> Callable[[Items, Items], Iterator[Pair]]:
    """The first of a name with the first of that name, the second with the second."""

    def rule(before: Items, after: Items) -> Iterator[Pair]:
        waiting: dict[Hashable, Items] = {}
        for item in before:
            waiting.setdefault(key(item), []).append(item)
        for item in after:
            if key(item) is not None and waiting.get(key(item)):
                yield waiting[key(item)].pop(0), item

    return rule


def _unique(before: Items, after: Items, key: Key) -> Iterator[Pair]:
    """Those whose name stands once on either side."""
    counts = [Counter(map(key, side)) for side in (before, after)]
    known = {key(item): item for item in before}
    for item in after:
        name = key(item)
        if name is not None and [count[name] for count in counts] == [1, 1]:
            yield known[name], item


def _alike(before: Items, after: Items) -> Iterator[Pair]:
    """Those of one type whose titles have most of their words in common, the likest first."""
    yield from _likest(before, after, lambda item: _words(item.get("title")), lambda *pair: _ALIKE)


def _by_number_and_text(before: Items, after: Items) -> Iterator[Pair]:
    """Those of one type and number whose texts have most of their words in common."""
    numbered = [[item for item in side if _plain(item.get("number"))] for side in (before, after)]
    yield from _likest(
        *numbered,
        lambda item: _words(*(v for v in item.values() if isinstance(v, str))),
        lambda old, new: _SAME_TEXT if _plain(old["number"]) == _plain(new["number"]) else 2,
    )


def _likest(before: Items, after: Items, words, least) -> Iterator[Pair]:
    """Pairs that share at least as large a part of their words as `least` of the two says."""
    if len(before) * len(after) > _MOST_PAIRS:
        return
    old, new = ([(item, words(item)) for item in side] for side in (before, after))
    found = [
        (share, n, m)
        for n, (one, said) in enumerate(old)
        for m, (other, says) in enumerate(new)
        if one.get("@type") == other.get("@type")
        and (share := _share(said, says)) >= least(one, other)
    ]
    gone: set[tuple[str, int]] = set()
    for _, n, m in sorted(found, key=lambda each: (-each[0], each[1:])):
        if gone.isdisjoint({("old", n), ("new", m)}):
            gone |= {("old", n), ("new", m)}
            yield before[n], after[m]


def _share(one: frozenset[str], other: frozenset[str]) -> float:
    return len(one & other) / max(1, len(one | other))


def _words(*texts: str | None) -> frozenset[str]:
    return frozenset(_plain(" ".join(text or "" for text in texts)).split())


def _plain(text: str | None) -> str:
    """A text without case, accents, markup and punctuation."""
    bare = unicodedata.normalize("NFKD", re.sub(r"<[^>]*>", " ", text or "").casefold())
    return " ".join(re.findall(r"\w+", bare))
