"""Makes the tree after out of the tree before and the differences alone."""

from collections.abc import Mapping, Sequence
from copy import deepcopy

from servicedeklaration.redline import Difference


def apply(before: Mapping, differences: Sequence[Difference]) -> dict:
    """Give the tree that the differences lead to."""
    items = dict(_places(deepcopy(before)))
    for each in differences:
        if each.was is None:
            continue
        node = items[each.was]
        for change in each.fields if each.kind != "removed" else ():
            node[change.field] = change.after
    goes = [each.was for each in differences if each.kind == "removed" or each.moved]
    for place in goes:
        above = items[place[:-1]]
        above["items"] = [item for item in above["items"] if item is not items[place]]
    comes = [each for each in differences if each.kind == "added" or each.moved]
    for each in sorted(comes, key=lambda each: each.place):
        _put(items[()], each.place, _made(each) if each.was is None else items[each.was])
    return items[()]


def _places(item: dict, place: tuple[int, ...] = ()):
    yield place, item
    for n, inner in enumerate(item.get("items", ())):
        yield from _places(inner, (*place, n))


def _made(difference: Difference) -> dict:
    fields = {change.field: change.after for change in difference.fields}
    return {"@type": difference.portal_type, "id": difference.id, **fields}


def _put(root: dict, place: tuple[int, ...], item: dict) -> None:
    for n in place[:-1]:
        root = root["items"][n]
    root.setdefault("items", []).insert(place[-1], item)
