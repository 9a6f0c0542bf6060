"""Text with what was inserted and deleted in it, line by line as a page lays it out."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import pairwise

from servicedeklaration.redline import GAP, Part

MARKED = frozenset({"inserted", "deleted"})
PARAGRAPH_SIGN = "¶"
"""What is shown of a break between paragraphs that alone came or went."""


@dataclass(frozen=True)
class Run:
    """A stretch of one line; `kind` as a part's. A "gap" stands for text that is left out."""

    kind: str
    text: str


Line = tuple[Run, ...]


def lines_of(parts: Iterable[Part]) -> tuple[Line, ...]:
    """The lines of a text; those without anything in them are left out.

    The space around what came or went is not marked, and keeps the one from the other.
    """
    lines: list[list[Run]] = [[]]
    for part in parts:
        first, *more = _pieces(part)
        lines[-1] += first
        lines += more
    shown = (tuple(_apart(line)) for line in lines)
    return tuple(line for line in shown if any(run.text.strip() or run.kind == GAP for run in line))


def _pieces(part: Part) -> list[list[Run]]:
    """A part's runs by line; the first goes on with the line before."""
    if part.kind == GAP:
        return [[Run(GAP, "")]]
    if part.kind in MARKED and "\n" in part.text and not part.text.strip():
        part = Part(part.kind, PARAGRAPH_SIGN + "\n" * part.text.count("\n"))
    return [list(_spaced(Run(part.kind, piece))) for piece in part.text.split("\n")]


def _spaced(run: Run) -> Iterator[Run]:
    """A run, the space around it by itself where it is marked; nothing for one without text."""
    text = run.text.strip() if run.kind in MARKED else run.text
    before, _, after = run.text.partition(text) if text else (run.text, "", "")
    for each in (Run("kept", before), Run(run.kind, text), Run("kept", after)):
        if each.text:
            yield each


def _apart(line: list[Run]) -> Iterator[Run]:
    """The runs with a space between what went and what came where there is none."""
    for run, following in pairwise([*line, None]):
        yield run
        if following is not None and run.kind in MARKED and following.kind in MARKED:
            yield Run("kept", " ")
