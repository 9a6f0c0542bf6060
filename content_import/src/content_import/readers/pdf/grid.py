"""Tables with drawn rules: their grid, and the lines that stand in each cell."""

from dataclasses import dataclass

from content_import.readers.pdf.drawn import Rule
from content_import.readers.pdf.lines import Line
from content_import.readers.pdf.words import Word

_NEAR = 4
"""Points; rules that lie closer than this are one, as the double rules of cells with a space
between."""
_MOST_RULES = 3_000


@dataclass(frozen=True)
class Cell:
    """The lines in a cell, and its right edge, which its text wraps at."""

    lines: tuple[Line, ...]
    right: float


@dataclass(frozen=True)
class Table:
    """Rows of cells, None for one that is part of the cell before it; it stands from `top` to
    `bottom`, and `edges` are the left edges of its columns. `drawn`: by rules, or marked by tags.
    """

    rows: tuple[tuple[Cell | None, ...], ...]
    x0: float
    x1: float
    top: float
    bottom: float
    edges: tuple[float, ...]
    page: int
    drawn: bool = True


def ruled_tables(lines: list[Line], rules: list[Rule]) -> list[Table]:
    """The tables whose cells are drawn and hold text beside one another."""
    found = []
    for group in _groups(rules[:_MOST_RULES]):
        table = _table(group, lines)
        if table and _is_table(table):
            found.append(table)
    return found


def cut_at_walls(lines: list[Line], rules: list[Rule]) -> list[Line]:
    """The lines, cut where a drawn rule stands between two of their words."""
    walls = [rule for rule in rules if not rule.flat]
    return [part for line in lines for part in _cut(line, walls)] if walls else lines


def _cut(line: Line, walls: list[Rule]) -> list[Line]:
    middle = (line.top + line.bottom) / 2
    crossing = [
        wall.at
        for wall in walls
        if line.x0 < wall.at < line.x1 and wall.start - 1 <= middle <= wall.stop + 1
    ]
    if not crossing:
        return [line]
    parts: dict[int, list[Word]] = {}
    for word in line.words:
        parts.setdefault(sum(at < (word.x0 + word.x1) / 2 for at in crossing), []).append(word)
    return [Line(tuple(words), line.page) for _, words in sorted(parts.items())]


def lines_of(table: Table) -> list[Line]:
    """All lines of a table, cell after cell."""
    return [line for row in table.rows for cell in row if cell for line in cell.lines]


def _groups(rules: list[Rule]) -> list[list[Rule]]:
    """The rules that touch one another, as groups."""
    groups: list[tuple[list[float], list[Rule]]] = []
    for rule in rules:
        box = _box(rule)
        touching = [group for group in groups if _meet(group[0], box)]
        groups = [group for group in groups if not _meet(group[0], box)]
        boxes = [box, *(group[0] for group in touching)]
        together = [one for group in touching for one in group[1]]
        groups.append((_around(boxes), [*together, rule]))
    return [group for _, group in groups if len({rule.flat for rule in group}) == 2]


def _box(rule: Rule) -> list[float]:
    if rule.flat:
        return [rule.start, rule.at, rule.stop, rule.at]
    return [rule.at, rule.start, rule.at, rule.stop]


def _meet(one: list[float], other: list[float]) -> bool:
    return (
        one[0] - _NEAR <= other[2]
        and other[0] - _NEAR <= one[2]
        and one[1] - _NEAR <= other[3]
        and other[1] - _NEAR <= one[3]
    )


def _around(boxes: list[list[float]]) -> list[float]:
    lefts, tops, rights, bottoms = zip(*boxes, strict=True)
    return [min(lefts), min(tops), max(rights), max(bottoms)]


def _table(rules: list[Rule], lines: list[Line]) -> Table | None:
    flat = [rule for rule in rules if rule.flat]
    upright = [rule for rule in rules if not rule.flat]
    xs = _places([rule.at for rule in upright] + [end for one in flat for end in _ends(one)])
    ys = _places([rule.at for rule in flat] + [end for one in upright for end in _ends(one)])
    if len(xs) < 3 or len(ys) < 2:
        return None
    inside = [line for line in lines if _is_inside(line, xs, ys)]
    rows = _without_blank(_rows(inside, xs, ys, (flat, upright)))
    if not rows:
        return None
    return Table(tuple(rows), xs[0], xs[-1], ys[0], ys[-1], tuple(xs[:-1]), inside[0].page)


def _ends(rule: Rule) -> tuple[float, float]:
    return rule.start, rule.stop


def _places(values: list[float]) -> list[float]:
    """The middle of each group of values that lie near one another."""
    groups: list[list[float]] = []
    for value in sorted(values):
        if groups and value - groups[-1][-1] < _NEAR:
            groups[-1].append(value)
        else:
            groups.append([value])
    return [(group[0] + group[-1]) / 2 for group in groups]


def _is_inside(line: Line, xs: list[float], ys: list[float]) -> bool:
    across = xs[0] - _NEAR <= line.x0 and line.x1 <= xs[-1] + _NEAR
    return across and ys[0] <= _middle(line) <= ys[-1]


def _middle(line: Line) -> float:
    return (line.top + line.bottom) / 2


def _rows(
    lines: list[Line], xs: list[float], ys: list[float], rules: tuple[list[Rule], list[Rule]]
) -> list[tuple[Cell | None, ...]]:
    """The grid's rows; text of a cell that reaches over several rows stands in its first."""
    flat, upright = rules
    held: dict[tuple[int, int], list[Line]] = {}
    for line in lines:
        row = _place(_middle(line), ys)
        column = _place((line.x0 + line.x1) / 2, xs)
        while column and not _stands(xs[column], ys[row], ys[row + 1], upright):
            column -= 1
        while row and not _lies(ys[row], xs[column], xs[column + 1], flat):
            row -= 1
        held.setdefault((row, column), []).append(line)
    return [
        tuple(_cell(held, row, column, (xs, ys), upright) for column in range(len(xs) - 1))
        for row in range(len(ys) - 1)
    ]


def _cell(
    held: dict[tuple[int, int], list[Line]],
    row: int,
    column: int,
    places: tuple[list[float], list[float]],
    upright: list[Rule],
) -> Cell | None:
    """The cell at a place of the grid; None where no wall parts it from the one before."""
    xs, ys = places
    if column and not _stands(xs[column], ys[row], ys[row + 1], upright):
        return None
    right = column + 1
    while right < len(xs) - 1 and not _stands(xs[right], ys[row], ys[row + 1], upright):
        right += 1
    return Cell(tuple(held.get((row, column), ())), xs[right])


def _place(at: float, bounds: list[float]) -> int:
    """Which of the intervals between some bounds holds a place."""
    return sum(bound <= at for bound in bounds[1:-1])


def _stands(x: float, top: float, bottom: float, upright: list[Rule]) -> bool:
    middle = (top + bottom) / 2
    return any(abs(rule.at - x) <= _NEAR and rule.start <= middle <= rule.stop for rule in upright)


def _lies(y: float, left: float, right: float, flat: list[Rule]) -> bool:
    middle = (left + right) / 2
    return any(abs(rule.at - y) <= _NEAR and rule.start <= middle <= rule.stop for rule in flat)


def _without_blank(rows: list[tuple[Cell | None, ...]]) -> list[tuple[Cell | None, ...]]:
    return [row for row in rows if any(cell and cell.lines for cell in row)]


def _is_table(table: Table) -> bool:
    return any(sum(bool(cell and cell.lines) for cell in row) > 1 for row in table.rows)
