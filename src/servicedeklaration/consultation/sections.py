"""What an answer may be about: the sections and offers of the text that is heard."""

from collections.abc import Iterator, Mapping
from typing import Any


def sections_of(tree: Mapping[str, Any]) -> dict[str, str]:
    """The parts of an edition's tree in reading order: ids joined by "/" → title, with its number.

    The tree is that of `content.tree.edition_tree`; the edition itself is not among them.
    """
    return dict(_below(tree, ""))


def _below(tree: Mapping[str, Any], above: str) -> Iterator[tuple[str, str]]:
    for item in tree.get("items") or ():
        place = f"{above}{item['id']}"
        yield place, " ".join(filter(None, (item.get("number"), item.get("title"))))
        yield from _below(item, f"{place}/")
