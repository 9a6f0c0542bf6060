"""What is drawn on a page: the rules that make tables, and whether there are pictures."""

import ctypes
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise

from pypdfium2 import PdfPage, raw

_THIN = 3
"""Points; a filled box that is thinner is a rule."""
_SHORTEST = 5
_SMALLEST, _LARGEST = 1.5, 8
"""Points: how wide a bullet may be."""
_MOST_POINTS, _MOST_SHAPES, _DEEPEST = 2_000, 20_000, 3


@dataclass(frozen=True, slots=True)
class Rule:
    """A straight line across (`flat`) or down: it stands at `at`, from `start` to `stop`, in
    points; downwards as the text is read."""

    flat: bool
    at: float
    start: float
    stop: float


@dataclass(frozen=True, slots=True)
class Dot:
    """A small drawn disc, ring or square around a point, which may be an item's bullet."""

    x: float
    y: float


@dataclass(frozen=True)
class Drawing:
    """The rules of a page, its dots, and whether pictures stand on it."""

    rules: tuple[Rule, ...]
    dots: tuple[Dot, ...]
    pictures: bool


def drawing_of(page: PdfPage) -> Drawing:
    """What is drawn on a page, in the file's own directions."""
    rules: list[Rule] = []
    dots: list[Dot] = []
    pictures = False
    for kind, shape, placing in _shapes(page.raw):
        if kind == raw.FPDF_PAGEOBJ_IMAGE or kind == raw.FPDF_PAGEOBJ_SHADING:
            pictures = True
        elif kind == raw.FPDF_PAGEOBJ_PATH:
            own, own_dots = _drawn(shape, placing)
            rules += own
            dots += own_dots
    return Drawing(tuple(rules), tuple(dots), pictures)


_Matrix = tuple[float, float, float, float, float, float]
_Point = tuple[float, float]


def _shapes(page: object) -> Iterator[tuple[int, object, _Matrix]]:
    count = min(_MOST_SHAPES, max(0, raw.FPDFPage_CountObjects(page)))
    for place in range(count):
        yield from _with_inner(raw.FPDFPage_GetObject(page, place), (1, 0, 0, 1, 0, 0), 0)


def _with_inner(shape: object, outer: _Matrix, depth: int) -> Iterator[tuple[int, object, _Matrix]]:
    kind = raw.FPDFPageObj_GetType(shape)
    if kind == raw.FPDF_PAGEOBJ_TEXT:
        return
    placing = _times(_matrix_of(shape), outer)
    yield kind, shape, placing
    if kind == raw.FPDF_PAGEOBJ_FORM and depth < _DEEPEST:
        for place in range(min(_MOST_SHAPES, max(0, raw.FPDFFormObj_CountObjects(shape)))):
            yield from _with_inner(raw.FPDFFormObj_GetObject(shape, place), placing, depth + 1)


def _matrix_of(shape: object) -> _Matrix:
    matrix = raw.FS_MATRIX(1, 0, 0, 1, 0, 0)
    raw.FPDFPageObj_GetMatrix(shape, matrix)
    return matrix.a, matrix.b, matrix.c, matrix.d, matrix.e, matrix.f


def _times(inner: _Matrix, outer: _Matrix) -> _Matrix:
    a, b, c, d, e, f = inner
    p, q, r, s = outer[:4]
    return a * p + b * r, a * q + b * s, c * p + d * r, c * q + d * s, *_at((e, f), outer)


def _at(point: _Point, matrix: _Matrix) -> _Point:
    a, b, c, d, e, f = matrix
    x, y = point
    return a * x + c * y + e, b * x + d * y + f


def _drawn(path: object, placing: _Matrix) -> tuple[list[Rule], list[Dot]]:
    """The straight lines and the dots of a path."""
    count = raw.FPDFPath_CountSegments(path)
    rules: list[Rule] = []
    dots: list[Dot] = []
    if 2 <= count <= _MOST_POINTS:
        for corners, curved in _figures(path, count, placing):
            dot = _dot(corners)
            dots += [dot] if dot else []
            rules += [] if curved or dot else _of_figure(corners)
    return rules, dots


def _figures(path: object, count: int, placing: _Matrix) -> list[tuple[list[_Point], bool]]:
    """The points of each closed or open figure, and whether it has curves."""
    figures: list[tuple[list[_Point], bool]] = []
    x, y = ctypes.c_float(), ctypes.c_float()
    for place in range(count):
        segment = raw.FPDFPath_GetPathSegment(path, place)
        kind = raw.FPDFPathSegment_GetType(segment)
        raw.FPDFPathSegment_GetPoint(segment, x, y)
        if kind == raw.FPDF_SEGMENT_MOVETO or not figures:
            figures.append(([], False))
        points, curved = figures[-1]
        points.append(_at((x.value, y.value), placing))
        if raw.FPDFPathSegment_GetClose(segment):
            points.append(points[0])
        figures[-1] = points, curved or kind == raw.FPDF_SEGMENT_BEZIERTO
    return [figure for figure in figures if len(figure[0]) > 1]


def _dot(points: list[_Point]) -> Dot | None:
    xs, ys = [x for x, _ in points], [y for _, y in points]
    wide, high = max(xs) - min(xs), max(ys) - min(ys)
    if not (_SMALLEST < wide < _LARGEST and abs(wide - high) < wide / 3):
        return None
    return Dot((min(xs) + max(xs)) / 2, -(min(ys) + max(ys)) / 2)


def _of_figure(corners: list[_Point]) -> list[Rule]:
    xs, ys = [x for x, _ in corners], [y for _, y in corners]
    left, right, low, high = min(xs), max(xs), min(ys), max(ys)
    if high - low < _THIN:
        return [Rule(True, -(low + high) / 2, left, right)] if right - left > _SHORTEST else []
    if right - left < _THIN:
        return [Rule(False, (left + right) / 2, -high, -low)] if high - low > _SHORTEST else []
    rules = []
    for (x0, y0), (x1, y1) in pairwise(corners):
        if abs(y0 - y1) < 0.5 and abs(x0 - x1) > _SHORTEST:
            rules.append(Rule(True, -y0, min(x0, x1), max(x0, x1)))
        elif abs(x0 - x1) < 0.5 and abs(y0 - y1) > _SHORTEST:
            rules.append(Rule(False, x0, -max(y0, y1), -min(y0, y1)))
    return rules


def turned(rules: tuple[Rule, ...], turns: int) -> list[Rule]:
    """The rules as they lie to text that is set in a direction of quarter turns."""
    return [_turned(rule, turns) for rule in rules]


def turned_dots(dots: tuple[Dot, ...], turns: int) -> list[Dot]:
    """The dots as they lie to text that is set in a direction of quarter turns."""
    return [
        (dot, Dot(-dot.y, dot.x), Dot(-dot.x, -dot.y), Dot(dot.y, -dot.x))[turns] for dot in dots
    ]


def _turned(rule: Rule, turns: int) -> Rule:
    if turns == 0:
        return rule
    if turns == 2:
        return Rule(rule.flat, -rule.at, -rule.stop, -rule.start)
    sign = 1 if turns == 1 else -1
    if rule.flat:
        return Rule(False, -sign * rule.at, *sorted((sign * rule.start, sign * rule.stop)))
    return Rule(True, sign * rule.at, *sorted((-sign * rule.start, -sign * rule.stop)))
