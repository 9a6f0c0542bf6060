"""Rows whose labels stand at half the height of their values, as browsers set them."""

from content_import.readers.pdf.lines import Line

_NEAR = 0.45
"""Share of the size: how far a label's middle may be from its value's."""
_MOST_LABEL, _MOST_VALUE, _MOST = 3, 40, 120
_LONGEST = 30
"""Characters of a label, on average."""
_Way = tuple[float, tuple[tuple[int, int], ...]]


def centred_rows(labels: list[Line], values: list[Line]) -> list[list[Line]]:
    """The lines of each row; empty where labels and values don't stand so.

    Of the ways to share out all lines among rows, the one with the middles closest together.
    """
    labels = sorted(labels, key=lambda line: line.y)
    values = sorted(values, key=lambda line: line.y)
    short = sum(len(label.text) for label in labels) <= _LONGEST * len(labels)
    if not short or len(labels) > len(values) or len(values) > _MOST:
        return []
    best: dict[tuple[int, int], _Way] = {(0, 0): (0.0, ())}
    for at in range(len(labels)):
        for start in range(len(values)):
            if (at, start) in best:
                _extend(best, (at, start), labels, values)
    _, ends = best.get((len(labels), len(values)), (0.0, ()))
    return _shared(labels, values, ends)


def _extend(
    best: dict[tuple[int, int], _Way],
    begin: tuple[int, int],
    labels: list[Line],
    values: list[Line],
) -> None:
    """Add the rows that may begin at a label and a value."""
    at, start = begin
    cost, ends = best[begin]
    cost += labels[at].text[:1].islower()
    for stop in range(at + 1, min(at + _MOST_LABEL, len(labels)) + 1):
        for end in range(start + 1, min(start + _MOST_VALUE, len(values)) + 1):
            off = abs(_middle(labels[at:stop]) - _middle(values[start:end])) / labels[at].size
            total = cost + off + (stop - at - 1) * _NEAR
            if off <= _NEAR and total < best.get((stop, end), (float("inf"), ()))[0]:
                best[stop, end] = total, (*ends, (stop, end))


def _middle(lines: list[Line]) -> float:
    return (lines[0].top + lines[-1].bottom) / 2


def _shared(
    labels: list[Line], values: list[Line], ends: tuple[tuple[int, int], ...]
) -> list[list[Line]]:
    rows: list[list[Line]] = []
    at = start = 0
    for stop, end in ends:
        rows.append(labels[at:stop] + values[start:end])
        at, start = stop, end
    return rows
