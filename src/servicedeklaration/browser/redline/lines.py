"""Text with what was inserted and deleted in it, line by line as a page lays it out."""

from collections.abc import Iterable
from dataclasses import dataclass

from servicedeklaration.redline import GAP, Part

PARAGRAPH_SIGN = "¶"
"""What is shown of a break between paragraphs that alone came or went."""


@dataclass(frozen=True)
class Run:
    """A stretch of one line; `kind` as a part's. A "gap" stands for text that is left out."""

    kind: str
    text: str


Line = tuple[Run, ...]


def lines_of(parts: Iterable[Part]) -> tuple[Line, ...]:
    """The lines of a text; those without anything in them are left out."""
    lines: list[list[Run]] = [[]]
    for part in parts:
        first, *more = _pieces(part)
        lines[-1] += first
        lines += more
    return tuple(tuple(line) for line in lines if line)


def _pieces(part: Part) -> list[list[Run]]:
    """A part's runs by line; the first goes on with the line before."""
    if part.kind == GAP:
        return [[Run(GAP, "")]]
    if part.kind != "kept" and part.text and not part.text.strip():
        part = Part(part.kind, PARAGRAPH_SIGN + "\n" * part.text.count("\n"))
    return [[Run(part.kind, piece)] if piece else [] for piece in part.text.split("\n")]
