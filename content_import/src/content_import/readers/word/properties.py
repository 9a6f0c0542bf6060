"""What the properties of paragraphs (w:pPr) and words (w:rPr) say, of a style or on the spot."""

from dataclasses import dataclass
from typing import NamedTuple

from content_import.readers.word.names import Element, W, is_on, local, number, twips, value

_BODY_LEVEL = 9


class Look(NamedTuple):
    """How words look; `size` is in half points, `hidden` says in Danish why they don't show, ""
    where they do."""

    bold: bool = False
    size: int = 20
    struck: bool = False
    hidden: str = ""


_PLAIN = Look()


@dataclass(frozen=True)
class Format:
    """How a paragraph is formatted; `look` is that of its words unless they say otherwise.

    `level` is a heading's, 0 for other text; `num` and `ilvl` its list ("" where nothing says,
    "0" for none); `left`, `before` and `after` are twips, None where nothing says. `contents` tells
    the style of a line in a table of contents.
    """

    style: str = ""
    name: str = ""
    level: int = 0
    num: str = ""
    ilvl: int | None = None
    left: int | None = None
    before: int | None = None
    after: int | None = None
    contextual: bool = False
    new_page: bool = False
    contents: bool = False
    look: Look = _PLAIN


def paragraph_changes(properties: Element | None) -> dict:
    """What w:pPr changes of a `Format`."""
    found: dict = {}
    for element in properties if properties is not None else ():
        read = _PARAGRAPH.get(local(element))
        if read:
            found |= read(element)
    if "num" in found:
        found.setdefault("left", None)
    return found


def word_changes(properties: Element | None) -> dict:
    """What w:rPr changes of a `Look`."""
    found: dict = {}
    for element in properties if properties is not None else ():
        read = _RUN.get(local(element))
        if read:
            found |= read(element)
    return found


def _list(element: Element) -> dict:
    num, ilvl = value(element.find(W + "numId")), number(value(element.find(W + "ilvl")))
    found: dict = {} if ilvl is None else {"ilvl": ilvl}
    return found | ({"num": num} if num else {})


def _outline(element: Element) -> dict:
    level = number(value(element))
    return {} if level is None else {"level": level + 1 if 0 <= level < _BODY_LEVEL else 0}


def _spacing(element: Element) -> dict:
    found = {}
    for side in ("before", "after"):
        space = twips(element.get(W + side))
        auto = element.get(f"{W}{side}Autospacing") in ("1", "true", "on")
        if auto or space is not None:
            found[side] = 280 if auto else space
    return found


def _indent(element: Element) -> dict:
    left = twips(element.get(W + "left", element.get(W + "start")))
    return {} if left is None else {"left": left}


def _size(element: Element) -> dict:
    size = value(element)
    points = twips(size) if size.endswith("pt") else None
    half = number(size) if points is None else points // 10
    return {} if half is None else {"size": half}


_PARAGRAPH = {
    "numPr": _list,
    "outlineLvl": _outline,
    "spacing": _spacing,
    "ind": _indent,
    "contextualSpacing": lambda element: {"contextual": is_on(element)},
    "pageBreakBefore": lambda element: {"new_page": is_on(element)},
}
_RUN = {
    "b": lambda element: {"bold": is_on(element)},
    "sz": _size,
    "strike": lambda element: {"struck": is_on(element)},
    "dstrike": lambda element: {"struck": is_on(element)},
    "vanish": lambda element: {"hidden": "skjult tekst" if is_on(element) else ""},
}
