"""The numbers and bullets that Word computes: "1.2", "a)", "iv.", "•"."""

import re
from dataclasses import dataclass

from content_import.readers.word.names import Element, W, is_on, number, twips, value
from content_import.readers.word.properties import Format
from content_import.readers.word.styles import Styles
from content_import.readers.word.written import written

BULLET = "•"
_PRINTED_BULLETS = "-–—•▪●○◦■□➢✓*>»→"
_BULLETS = ("bullet", "none", "")
_LEVELS = 9
_LONGEST = 60
"""Characters of a level's text; Word itself takes about thirty."""


@dataclass(frozen=True)
class Label:
    """What Word prints before a paragraph; `ordered` for a number or letter, `left` its
    indentation in twips or None, `depth` the level in its list."""

    text: str
    ordered: bool
    left: int | None
    depth: int


@dataclass(frozen=True)
class _Level:
    start: int = 1
    format: str = "decimal"
    text: str = ""
    restart: int | None = None
    legal: bool = False
    left: int | None = None
    style: str = ""


class Numbering:
    """The lists of a document, counting on as its paragraphs are read in order."""

    def __init__(self, root: Element | None, styles: Styles) -> None:
        self._styles = styles
        self._abstract = _by_id(root, "abstractNum", "abstractNumId")
        self._nums = _by_id(root, "num", "numId")
        self._levels: dict[str, tuple[str, dict[int, _Level]]] = {}
        self._counts: dict[str, list[int | None]] = {}
        self._begun: set[tuple[str, int]] = set()

    def next(self, form: Format) -> Label | None:
        """The label of the next paragraph of this format; None where its list isn't known."""
        if not form.num or form.num not in self._nums:
            return None
        key, levels = self._list(form.num)
        depth = form.ilvl if form.ilvl is not None else _depth_of(form.style, levels)
        level = levels.get(depth)
        if level is None:
            return None
        self._restart(form.num, key)
        counts = self._count(key, levels, depth)
        ordered = level.format not in _BULLETS
        if level.format == "none" and not level.text.strip():
            return None
        text = _printed(level, levels, counts) if ordered else _bullet(level.text)
        return Label(text, ordered, level.left, depth)

    def _list(self, num: str) -> tuple[str, dict[int, _Level]]:
        """Which counters a list counts with, and its levels."""
        if num not in self._levels:
            element = self._nums[num]
            key = self._followed(value(element.find(W + "abstractNumId")))
            levels = _levels(self._abstract.get(key))
            for override in element.iterfind(W + "lvlOverride"):
                levels |= _levels(override)
            self._levels[num] = key, levels
        return self._levels[num]

    def _followed(self, key: str) -> str:
        """The list that really says the levels, where one only names a style that does."""
        for _ in range(_LEVELS):
            element = self._abstract.get(key)
            link = value(element.find(W + "numStyleLink")) if element is not None else ""
            num = self._nums.get(self._styles.numbered(link)) if link else None
            if num is None:
                break
            key = value(num.find(W + "abstractNumId"))
        return key

    def _restart(self, num: str, key: str) -> None:
        """Begin again where a list that shares another's counters says so, once."""
        for override in self._nums[num].iterfind(W + "lvlOverride"):
            start = number(value(override.find(W + "startOverride")))
            depth = number(override.get(W + "ilvl")) or 0
            if start is not None and (num, depth) not in self._begun and 0 <= depth < _LEVELS:
                self._begun.add((num, depth))
                self._counts.setdefault(key, [None] * _LEVELS)[depth] = start - 1

    def _count(self, key: str, levels: dict[int, _Level], depth: int) -> list[int | None]:
        counts = self._counts.setdefault(key, [None] * _LEVELS)
        count = counts[depth]
        counts[depth] = levels[depth].start if count is None else count + 1
        for below in range(depth + 1, _LEVELS):
            after = levels[below].restart if below in levels else None
            if after is None or (after and depth < after):
                counts[below] = None
        return counts


def _by_id(root: Element | None, tag: str, key: str) -> dict[str, Element]:
    found = () if root is None else root.iterfind(W + tag)
    return {element.get(W + key, ""): element for element in found}


def _levels(element: Element | None) -> dict[int, _Level]:
    found = {}
    for level in element.iterfind(W + "lvl") if element is not None else ():
        depth = number(level.get(W + "ilvl"))
        if depth is not None and 0 <= depth < _LEVELS:
            found[depth] = _level(level)
    return found


def _level(element: Element) -> _Level:
    indent = element.find(f"{W}pPr/{W}ind")
    legal = element.find(W + "isLgl")
    left = None if indent is None else indent.get(W + "left", indent.get(W + "start"))
    return _Level(
        number(value(element.find(W + "start"))) or 0,
        value(element.find(W + "numFmt"), "decimal"),
        value(element.find(W + "lvlText"))[:_LONGEST],
        number(value(element.find(W + "lvlRestart"))),
        legal is not None and is_on(legal),
        twips(left),
        value(element.find(W + "pStyle")),
    )


def _depth_of(style: str, levels: dict[int, _Level]) -> int:
    return next((depth for depth, level in levels.items() if style and level.style == style), 0)


def _printed(level: _Level, levels: dict[int, _Level], counts: list[int | None]) -> str:
    def shown(match: re.Match) -> str:
        depth = int(match.group(1)) - 1
        of = levels.get(depth, _Level())
        count = counts[depth]
        form = "decimal" if level.legal else of.format
        return written(of.start if count is None else count, form)

    return re.sub(r"%([1-9])", shown, level.text).strip()


def _bullet(text: str) -> str:
    """The bullet as printed; most are signs of a symbol font that no other font has."""
    text = text.strip()
    return text if text and text[0] in _PRINTED_BULLETS else BULLET
