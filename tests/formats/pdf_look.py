"""How a PDF looks: sizes in points."""

from dataclasses import dataclass

from reportlab.lib.pagesizes import A4

MARGIN = 70
NOTE = 9
_GUTTER = 24


@dataclass(frozen=True)
class Look:
    """`headings` are the sizes of the levels, deeper ones have the last; `justified` lines end
    at the margin; `ruled` tables have lines around their cells.

    With `columns` the cover and the contents list go across, and the text begins on a new page.
    """

    body: float = 11
    leading: float = 1.3
    space: float = 8
    headings: tuple[float, ...] = (17, 14, 12.5, 11)
    columns: int = 1
    justified: bool = False
    ruled: bool = True

    def size_of(self, level: int) -> float:
        """The size of a heading, 1 outermost."""
        return self.headings[min(level, len(self.headings)) - 1]

    def width(self, columns: int) -> float:
        """How wide one of some columns is."""
        return (A4[0] - 2 * MARGIN - _GUTTER * (columns - 1)) / columns

    def left(self, column: int, columns: int) -> float:
        """Where a column begins, counted from 0."""
        return MARGIN + column * (self.width(columns) + _GUTTER)


PLAIN = Look()
"""One column, as from a word processor with its usual settings."""
TIGHT = Look(body=9.5, leading=1.15, space=5, headings=(13, 11, 9.5), justified=True)
"""Small and justified; the deepest headings differ from the text only by being bold."""
COLUMNS = Look(body=9.5, leading=1.25, space=6, headings=(15, 12, 10.5, 9.5), columns=2)
"""Two columns, as a printed booklet."""
