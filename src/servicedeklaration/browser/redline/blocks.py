"""Lines as blocks: items of a list together, and the cells of a table in their rows."""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby

from .lines import MARKED, Line, Run

_ITEM = re.compile(r"( *)(•|\d{1,3}\.) ")
"""What `redline.tokens` puts before an item of a list: two blanks for each level, and its mark."""
_CELL = re.compile(r"\s*\|\s*")
"""What it puts before a cell."""


@dataclass(frozen=True)
class Item:
    """An item of a list; `mark` is its printed number, "" for a bullet. `level` begins at 1."""

    line: Line
    level: int
    mark: str


@dataclass(frozen=True)
class Block:
    """What lines say together: `kind` "text", "list" or "table".

    Only what belongs to the kind is there: one `line`, the `items`, or `head` and `rows`, each a
    row of cells; `head` is empty where the table has no row of headings.
    """

    kind: str
    line: Line = ()
    items: tuple[Item, ...] = ()
    head: tuple[Line, ...] = ()
    rows: tuple[tuple[Line, ...], ...] = ()


def blocks_of(lines: Iterable[Line], has_heads: bool = False) -> tuple[Block, ...]:
    """The blocks of a text; `has_heads`: the first row of its tables is one of headings."""
    read = [_read(line) for line in lines]
    return tuple(block for kind, run in _runs(read) for block in _made(kind, run, has_heads))


def _runs(read: Sequence[tuple[str, object]]) -> Iterator[tuple[str, list]]:
    """Neighbours of one kind together."""
    for kind, group in groupby(read, key=lambda pair: pair[0]):
        yield kind, [found for _kind, found in group]


def _made(kind: str, found: list, has_heads: bool) -> Iterator[Block]:
    if kind == "table":
        head, rows = (found[0], found[1:]) if has_heads else ((), found)
        yield Block("table", head=head, rows=tuple(rows))
    elif kind == "list" and not _is_one_number(found):
        yield Block("list", items=tuple(item for item, _line in found))
    elif kind == "list":
        yield Block("text", line=found[0][1])
    else:
        yield from (Block("text", line=line) for line in found)


def _is_one_number(found: list) -> bool:
    """Whether it is one line that begins with a number: more likely a date than a list."""
    return len(found) == 1 and bool(found[0][0].mark) and found[0][0].level == 1


def _read(line: Line) -> tuple[str, object]:
    """The line with its kind: an item (and the line itself), a row of cells, or text."""
    text = "".join(run.text for run in line)
    if text.lstrip().startswith("| "):
        return "table", _cells(line)
    found = _ITEM.match(text)
    if found is None or _mark_alone_changed(line):
        return "text", line
    level = len(found[1]) // 2 + 1
    mark = "" if found[2] == "•" else found[2]
    return "list", (Item(_without(line, found.end()), level, mark), line)


def _mark_alone_changed(line: Line) -> bool:
    """Whether only the mark came or went: the paragraph became an item, or an item a paragraph."""
    first = next(run for run in line if run.text.strip())
    return first.kind in MARKED and _ITEM.fullmatch(f"{first.text} ") is not None


def _without(line: Line, count: int) -> Line:
    """The line without its first signs."""
    found = []
    for run in line:
        dropped = min(count, len(run.text))
        count -= dropped
        if run.text[dropped:] or not run.text:
            found.append(Run(run.kind, run.text[dropped:]))
    return tuple(found)


def _cells(line: Line) -> tuple[Line, ...]:
    cells: list[list[Run]] = [[]]
    for run in line:
        first, *more = _CELL.split(run.text) if "|" in run.text else [run.text]
        cells[-1] += _run(run.kind, first)
        cells += [_run(run.kind, piece) for piece in more]
    return tuple(tuple(cell) for cell in cells[1:])


def _run(kind: str, text: str) -> list[Run]:
    """A run, or none for a text without signs; a gap has none."""
    return [Run(kind, text)] if text or kind not in ("kept", "same", *MARKED) else []
