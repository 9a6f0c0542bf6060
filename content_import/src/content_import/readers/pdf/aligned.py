"""Tables without rules: labels with their values beside them, columns that align over rows."""

from collections import Counter
from itertools import pairwise

from content_import.readers.pdf.bands import Band
from content_import.readers.pdf.centred import centred_rows
from content_import.readers.pdf.grid import Cell, Table
from content_import.readers.pdf.lines import Line, is_marker, joined, rows_of

_FULL, _MOSTLY = 0.6, 0.6
_LEAST_LINES, _LEAST_CHARACTERS = 4, 20
_LEAST_ROWS = 3
_EVEN, _LARGER = 0.6, 1.15
_LEAST_STRIP = 7
_NEAR = 2
Known = frozenset[tuple[float, ...]]
"""Left edges of the columns of tables."""
_TIGHT = 1.45
"""Share of the size: lines that stand closer belong to one paragraph."""


def is_prose(band: Band) -> bool:
    """True for two columns of running text."""
    if any(not isinstance(one, Line) for one in band.before + band.after):
        return True
    before, after = (_whole(column) for column in (band.before, band.after))
    if not _is_level(band) and _stands_alone(before, after):
        return True
    return _runs(before) and _runs(after) and not _starts_together(before, after)


def table_of(band: Band, known: Known) -> Table | None:
    """The band as a table; None where its pieces don't align as one, and as no `known` one."""
    if any(not isinstance(one, Line) for one in band.things):
        return None
    lines = list(band.things)
    edges = _edges(lines)
    if not (_is_known(edges, known) or _is_table(band)):
        return None
    right = max(line.x1 for line in lines)
    groups = _rows(lines, edges) if _is_level(band) else centred_rows(band.before, band.after)
    if not groups:
        return None
    return Table(
        tuple(_row(group, edges, right) for group in groups),
        min(line.x0 for line in lines),
        right,
        min(line.top for line in lines),
        max(line.bottom for line in lines),
        tuple(edges),
        lines[0].page,
        drawn=False,
    )


def _stands_alone(before: list[Line], after: list[Line]) -> bool:
    """True for columns that each go their own way: with headings, or as long as running text."""
    if min(len(before), len(after)) < _LEAST_LINES:
        return False
    headed = any(_is_headed(column) for column in (before, after))
    even = len(before) >= _EVEN * len(after)
    return headed or _runs(before) or (even and _runs(after))


def _is_headed(column: list[Line]) -> bool:
    """True where some lines are larger than most of the column."""
    sizes = Counter(line.size for line in column)
    usual = max(sizes, key=lambda size: (sizes[size], size))
    return any(line.size > usual * _LARGER for line in column)


def _whole(pieces: list[Line]) -> list[Line]:
    """The column's lines: those set to full width may have come in pieces."""
    return [joined(row) for row in rows_of(pieces)]


def _runs(lines: list[Line]) -> bool:
    """True for a column whose lines mostly are full."""
    if len(lines) < _LEAST_LINES:
        return False
    width = max(line.x1 for line in lines) - min(line.x0 for line in lines)
    full = sum(line.x1 - line.x0 >= _FULL * width for line in lines)
    characters = sum(len(line.text) for line in lines) / len(lines)
    return full >= _MOSTLY * len(lines) and characters >= _LEAST_CHARACTERS


def _starts_together(before: list[Line], after: list[Line]) -> bool:
    """True where the paragraphs of both columns begin at the same heights, so that they are
    rows."""
    one, other = _starts(before), _starts(after)
    shared = sum(any(abs(a - b) < 2 for b in other) for a in one)
    return len(one) >= _LEAST_ROWS and shared >= 0.8 * len(one) and shared >= 0.6 * len(other)


def _starts(lines: list[Line]) -> list[float]:
    ordered = sorted(lines, key=lambda line: line.y)
    return [
        line.y for above, line in pairwise(ordered) if line.y - above.y > _TIGHT * line.size
    ] + [line.y for line in ordered[:1]]


def _is_known(edges: list[float], known: Known) -> bool:
    return len(edges) > 1 and any(
        len(edges) == len(other)
        and all(abs(a - b) < _NEAR for a, b in zip(edges, other, strict=True))
        for other in known
    )


def _is_table(band: Band) -> bool:
    before, after = band.before, band.after
    marked = all(line.bold or line.text.endswith(":") for line in before)
    least = 2 if marked else _LEAST_ROWS
    return band.rows >= least and _aligns(before) and _aligns(after)


def _is_level(band: Band) -> bool:
    """True where each row's first lines stand at one height."""
    level = sum(any(abs(one.y - other.y) < 2 for other in band.after) for one in band.before)
    first = min(line.y for line in band.after) < min(line.y for line in band.before) - 2
    return level >= _FULL * len(band.before) and not first


def _aligns(lines: list[Line]) -> bool:
    """True where most pieces begin, or most end, at the edge of a column."""
    edges = _edges(lines)
    begin = sum(
        is_marker(line.words[0]) or any(abs(line.x0 - edge) < 3 for edge in edges) for line in lines
    )
    rights = Counter(round(line.x1 / 3) for line in lines)
    return max(begin, *rights.values()) >= _MOSTLY * len(lines)


def _edges(lines: list[Line]) -> list[float]:
    """The left edges of the columns: where a strip is free over all the lines."""
    edges: list[float] = []
    reach = float("-inf")
    for line in sorted(lines, key=lambda line: line.x0):
        if line.x0 - reach >= _LEAST_STRIP:
            edges.append(line.x0)
        reach = max(reach, line.x1)
    return edges


def _rows(lines: list[Line], edges: list[float]) -> list[list[Line]]:
    """The lines of each row: a row begins where its first column does."""
    rows: list[list[Line]] = []
    last: Line | None = None
    for row in rows_of(lines):
        first = row[0] if _column(row[0], edges) == 0 else None
        if first is not None and not _wraps(last, first, row):
            rows.append([])
        if not rows:
            rows.append([])
        last = first or last
        rows[-1] += row
    return rows


def _wraps(above: Line | None, line: Line, row: list[Line]) -> bool:
    """True for a label's second line: close below its first, and nothing says that a row
    begins."""
    if above is None or line.y - above.y > _TIGHT * line.size:
        return False
    return line.text[:1].islower() or (len(row) == 1 and above.bold == line.bold)


def _column(line: Line, edges: list[float]) -> int:
    return max(0, sum(edge <= line.x0 + 1 for edge in edges) - 1)


def _row(lines: list[Line], edges: list[float], right: float) -> tuple[Cell, ...]:
    cells = []
    for place in range(len(edges)):
        bound = edges[place + 1] - _LEAST_STRIP if place + 1 < len(edges) else right
        held = [line for line in lines if _column(line, edges) == place]
        cells.append(Cell(tuple(joined(row) for row in rows_of(held)), bound))
    return tuple(cells)
