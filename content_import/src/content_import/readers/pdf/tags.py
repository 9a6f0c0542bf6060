"""What a tagged file says of its text: headings, contents list, tables (ISO 32000-1, 14.8)."""

import ctypes
import re
from collections.abc import Iterator
from dataclasses import dataclass

from pypdfium2 import PdfPage, raw

_HEADING = re.compile(r"H([1-6])$")
_CELLS = ("TD", "TH")
_CONTENTS = ("TOC", "TOCI")
_DEEPEST, _MOST = 60, 50_000
_LONGEST_NAME = 64


@dataclass(frozen=True, slots=True)
class Tag:
    """What a marked part of the text belongs to. `heading`: its level, 0 for none; `cell`: its
    table, row and column on the page, each counted from 0, None outside tables."""

    heading: int = 0
    contents: bool = False
    cell: tuple[int, int, int] | None = None


NO_TAG = Tag()


def tags_of(page: PdfPage) -> dict[int, Tag]:
    """The tag of each mark on a page; empty where the file isn't tagged."""
    tree = raw.FPDF_StructTree_GetForPage(page.raw)
    if not tree:
        return {}
    try:
        walk = _Walk()
        for place in range(_bounded(raw.FPDF_StructTree_CountChildren(tree))):
            walk.into(raw.FPDF_StructTree_GetChildAtIndex(tree, place), NO_TAG, 0)
        return walk.found
    finally:
        raw.FPDF_StructTree_Close(tree)


class _Walk:
    """A way down the tree, with the counts of tables, rows and cells so far."""

    def __init__(self) -> None:
        self.found: dict[int, Tag] = {}
        self.tables = self.rows = self.cells = 0
        self.seen = 0

    def into(self, element: object, tag: Tag, depth: int) -> None:
        """Note the marks of an element and of all below it."""
        self.seen += 1
        if not element or depth > _DEEPEST or self.seen > _MOST:
            return
        tag = self._entered(_type_of(element), tag)
        for place in range(_bounded(raw.FPDF_StructElement_CountChildren(element))):
            mark = raw.FPDF_StructElement_GetChildMarkedContentID(element, place)
            if mark >= 0:
                self.found[mark] = tag
            else:
                self.into(raw.FPDF_StructElement_GetChildAtIndex(element, place), tag, depth + 1)
        for mark in _own_marks(element):
            self.found.setdefault(mark, tag)

    def _entered(self, kind: str, tag: Tag) -> Tag:
        """The tag below an element of a kind; a table in a table's cell belongs to the cell."""
        if match := _HEADING.match(kind):
            return Tag(int(match.group(1)), tag.contents, tag.cell)
        if kind in _CONTENTS:
            return Tag(0, True, tag.cell)
        if tag.cell is not None:
            return tag
        if kind == "Table":
            self.tables, self.rows, self.cells = self.tables + 1, 0, 0
        elif kind == "TR":
            self.rows, self.cells = self.rows + 1, 0
        elif kind in _CELLS and self.tables and self.rows:
            self.cells += 1
            return Tag(tag.heading, False, (self.tables - 1, self.rows - 1, self.cells - 1))
        return tag


def _own_marks(element: object) -> Iterator[int]:
    for place in range(_bounded(raw.FPDF_StructElement_GetMarkedContentIdCount(element))):
        mark = raw.FPDF_StructElement_GetMarkedContentIdAtIndex(element, place)
        if mark >= 0:
            yield mark


def _bounded(count: int) -> int:
    return max(0, min(count, _MOST))


def _type_of(element: object) -> str:
    buffer = (ctypes.c_ushort * _LONGEST_NAME)()
    size = ctypes.sizeof(buffer)
    needed = raw.FPDF_StructElement_GetType(element, buffer, size)
    return bytes(buffer)[: max(0, needed - 2)].decode("utf-16-le") if needed <= size else ""
