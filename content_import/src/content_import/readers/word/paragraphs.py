"""One paragraph to drafts: what its style, its list and its lines make of it."""

import re
from dataclasses import replace

from content_import.readers.lines import Line, split_lines
from content_import.readers.word.draft import Draft, Drafts
from content_import.readers.word.lines import TextLine
from content_import.readers.word.numbering import BULLET, Label
from content_import.readers.word.properties import Format

_BULLETED = re.compile(r"list bullet|opstilling - punkttegn", re.I)
_TYPED_NUMBER = re.compile(r"(\s*(?:\d+(?:\.\d+)*[.)]?|[a-zæøå]\)))\t+")
_LONGEST_HEADING = 200
_BLANK = 180
"""Twips of indentation that count as a blank: an eighth of an inch, half a usual step."""
_STEP = 360


class Paragraphs:
    """Reads paragraphs by their format, making drafts with `drafts`."""

    def __init__(self, drafts: Drafts) -> None:
        self._make = drafts.make

    def read(
        self, form: Format, lines: list[TextLine], label: Label | None, contents: bool
    ) -> list[Draft]:
        """The drafts of the lines of one paragraph; `contents` says that it stands in a table of
        contents."""
        whole = " ".join(line.text for line in lines)
        if contents:
            return [self._make("contents", whole, lines[0])]
        if form.level and len(whole) <= _LONGEST_HEADING:
            number = f"{label.text} " if label and label.ordered else ""
            return [self._make("heading", number + whole, lines[0], level=form.level)]
        if label is None and not form.num and _BULLETED.match(form.name):
            label = Label(BULLET, False, None, 0)
        if label is not None:
            return self._item(form, lines, label)
        return [draft for line in lines for draft in self._plain(line, form.left or 0)]

    def _item(self, form: Format, lines: list[TextLine], label: Label) -> list[Draft]:
        """An item, with typed items in its further lines below it."""
        left = form.left if form.left is not None else label.left
        left = _STEP * (label.depth + 1) if left is None else left
        level = max(0, left // _BLANK)
        more = [_typed(line.text) for line in lines[1:]]
        text = " ".join([lines[0].text, *(line.text for line in more if not line.bullet)])
        item = self._make("item", text, lines[0], level=level, marker=label.text)
        below = [
            self._make("item", line.text, TextLine(line.text), level=level + 2, marker=line.bullet)
            for line in more
            if line.bullet
        ]
        return [replace(item, number=label.text if label.ordered else ""), *below]

    def _plain(self, line: TextLine, left: int) -> list[Draft]:
        """A line that no style or list tells anything of, read as a line of text is."""
        typed = _typed(line.text)
        if typed.is_drawn:
            return [self._make("rule", typed.text, line)]
        if typed.bullet:
            level = max(0, left // _BLANK) + typed.indent
            return [self._make("item", typed.text, line, level=level, marker=typed.bullet)]
        if "\t" in typed.text.strip():
            return [self._tabbed(line, typed)]
        return [self._make("paragraph", typed.text, line)]

    def _tabbed(self, line: TextLine, typed: Line) -> Draft:
        """A line with tabs between its words: a row of a table without borders."""
        row = self._make("row", typed.text, line)
        cells = tuple(
            (replace(row.block, kind="paragraph", text=" ".join(cell.split())),)
            if cell.strip()
            else ()
            for cell in typed.text.split("\t")
        )
        return row.becoming(cells=cells)


def _typed(text: str) -> Line:
    """The line with its typed bullet or number told apart."""
    (line,) = split_lines(_TYPED_NUMBER.sub(r"\1 ", text, count=1))
    return line
