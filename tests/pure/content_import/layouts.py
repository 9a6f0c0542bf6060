"""The documents that the importer is measured on, each with its gold, in each format it occurs in.

`cases/layouts` are files as they come: extracted text, Markdown, a web page. `cases/marked` are
written with a few marks, and tried as text, Word, PDF and web page:

    # Heading   ## Sub-heading   **A line in bold**   - item   1) item
    | a cell | one<br>of two paragraphs<br>- and an item |          a row of a table
"""

import re
from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from content_import.readers.formats import FORMATS
from tests.formats.elements import (
    Bold,
    Element,
    Heading,
    Item,
    Items,
    Lines,
    Paragraph,
    Table,
)
from tests.formats.paper import document, rendered

CASES = Path(__file__).parent / "cases"
RULE = "\n==========\n"
MARKED_FORMATS = (".txt", ".docx", ".pdf", ".html")
_HEADING = re.compile(r"(#+) (.+)$")
_BOLD = re.compile(r"\*\*(.+)\*\*$")
_ITEM = re.compile(r"(?P<indent> *)(?P<marker>-|\d+\)) (?P<text>.+)$")


@dataclass(frozen=True)
class Layout:
    """One document in one format; `gold` is the text below its rule."""

    name: str
    extension: str
    gold: str
    data: Callable[[], bytes]

    @property
    def file_name(self) -> str:
        """The name that the file comes under."""
        return self.name + self.extension


def all_layouts() -> list[Layout]:
    """Every case in every format that it occurs in, in the order of names."""
    return [
        *map(_as_it_is, _files("layouts")),
        *(one for path in _files("marked") for one in _formats(path)),
    ]


def _files(folder: str) -> list[Path]:
    return [path for path in sorted((CASES / folder).glob("*.*")) if path.suffix in FORMATS]


def _as_it_is(path: Path) -> Layout:
    text, gold = path.read_text("utf-8").split(RULE)
    return Layout(path.stem, path.suffix, gold, text.encode)


def _formats(path: Path) -> list[Layout]:
    text, gold = path.read_text("utf-8").split(RULE)
    paper = document(elements_of(text))
    return [
        Layout(path.stem, extension, gold, partial(rendered, paper, extension))
        for extension in MARKED_FORMATS
        if extension in FORMATS
    ]


def elements_of(text: str) -> list[Element]:
    """The elements of a marked case: its parts stand apart by blank lines."""
    return [_element(part.splitlines()) for part in re.split(r"\n\n+", text.strip())]


def _element(lines: list[str]) -> Element:
    first = lines[0]
    if match := _HEADING.match(first):
        return Heading(len(match[1]), match[2])
    if match := _BOLD.match(first):
        return Bold(match[1])
    if first.startswith("|"):
        return Table(tuple(_row(line) for line in lines))
    if _ITEM.match(first):
        return Items(tuple(map(_item, lines)))
    return Lines(tuple(lines)) if len(lines) > 1 else Paragraph(first)


def _row(line: str) -> tuple:
    cells = line.strip().removeprefix("|").removesuffix("|").split("|")
    return tuple(tuple(_part(part) for part in cell.strip().split("<br>")) for cell in cells)


def _part(text: str) -> str | Item:
    return _item(text) if _ITEM.match(text) else text


def _item(line: str) -> Item:
    match = _ITEM.match(line)
    marker = "•" if match["marker"] == "-" else match["marker"]
    return Item(match["text"], len(match["indent"]) // 2, marker)
