"""What styles say of a paragraph and its words, and what stands on the paragraph itself."""

import re
from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import NamedTuple

from content_import.readers.word.names import Element, W, is_on, local, number, twips, value

_HEADING = re.compile(r"(?:heading|overskrift)\s*([1-9])$", re.I)
_CONTENTS = re.compile(r"(?:toc|indholdsfortegnelse) ?(?:\d|heading)|overskrift til indhold", re.I)
_BODY_LEVEL = 9
_LONGEST_CHAIN = 50


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


class Styles:
    """The styles of a document; `root` is None where it has none."""

    def __init__(self, root: Element | None) -> None:
        found = [] if root is None else [el for el in root if el.tag == W + "style"]
        self._styles = {el.get(W + "styleId", ""): el for el in found}
        self._default = next((el.get(W + "styleId", "") for el in found if _is_default(el)), "")
        self._formats: dict[str, Format] = {}
        self._looks: dict[str, dict] = {}
        self._spaces: dict[str, tuple[int, int]] = {}
        self._base = _with_defaults(root)
        self._space = self._base.before, self._base.after
        self._base = replace(self._base, before=None, after=None)

    def of(self, properties: Element | None) -> Format:
        """The format of a paragraph with these w:pPr."""
        if properties is None:
            return self._style(self._default)
        style = value(properties.find(W + "pStyle"), self._default)
        found = self._style(style if style in self._styles else self._default)
        direct = _paragraph(properties)
        return replace(found, **direct) if direct else found

    def words(self, base: Look, properties: Element) -> Look:
        """The look of a run with these w:rPr in a paragraph whose words have a look."""
        style = value(properties.find(W + "rStyle"))
        if style and style not in self._looks:
            self._looks[style] = self._changes(style, "rPr", _run)
        changes = self._looks.get(style, {}) | _run(properties)
        return base._replace(**changes) if changes else base

    def spacing(self, table_style: str = "") -> tuple[int, int]:
        """The space before and after paragraphs that don't say it, in twips; a table's style
        ("" for none) goes before the document's defaults."""
        if table_style not in self._spaces:
            found = self._changes(table_style, "pPr", _paragraph)
            before, after = self._space
            spaces = found.get("before", before) or 0, found.get("after", after) or 0
            self._spaces[table_style] = spaces
        return self._spaces[table_style]

    def numbered(self, style: str) -> str:
        """The list that a style names, "" for none: lists may refer to styles, too."""
        return self._style(style).num if style in self._styles else ""

    def _style(self, style: str) -> Format:
        if style not in self._formats:
            self._formats[style] = self._folded(style)
        return self._formats[style]

    def _folded(self, style: str) -> Format:
        found = self._base
        for element in reversed(self._chain(style)):
            name = value(element.find(W + "name"))
            heading = _HEADING.match(name)
            changes = {"style": style, "name": name, "contents": bool(_CONTENTS.match(name))}
            changes |= {"level": int(heading.group(1))} if heading else {}
            changes |= _paragraph(element.find(W + "pPr"))
            look = found.look._replace(**_run(element.find(W + "rPr")))
            found = replace(found, look=look, **changes)
        return found

    def _changes(self, style: str, tag: str, read: Callable[[Element | None], dict]) -> dict:
        """What a style and those that it is based on change, by their properties of a tag."""
        found: dict = {}
        for element in reversed(self._chain(style)):
            found |= read(element.find(W + tag))
        return found

    def _chain(self, style: str) -> list[Element]:
        """The style's element and those that it is based on, nearest first."""
        chain: list[Element] = []
        while style in self._styles and len(chain) < _LONGEST_CHAIN:
            chain.append(self._styles[style])
            style = value(chain[-1].find(W + "basedOn"))
        return chain


def _is_default(element: Element) -> bool:
    return element.get(W + "type") == "paragraph" and element.get(W + "default") in ("1", "true")


def _with_defaults(root: Element | None) -> Format:
    if root is None:
        return Format()
    defaults = f"{W}docDefaults"
    paragraph = root.find(f"{defaults}/{W}pPrDefault/{W}pPr")
    run = root.find(f"{defaults}/{W}rPrDefault/{W}rPr")
    return replace(Format(), look=Look(**_run(run)), **_paragraph(paragraph))


def _paragraph(properties: Element | None) -> dict:
    """What w:pPr changes of a `Format`."""
    found: dict = {}
    for element in properties if properties is not None else ():
        read = _PARAGRAPH.get(local(element))
        if read:
            found |= read(element)
    if "num" in found:
        found.setdefault("left", None)
    return found


def _run(properties: Element | None) -> dict:
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
