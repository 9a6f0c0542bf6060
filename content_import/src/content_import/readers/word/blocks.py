"""Paragraphs and tables to blocks, in one reading of the tracked changes."""

import re
from dataclasses import replace

from content_import.model import Block, Where
from content_import.readers.lines import Line, split_lines
from content_import.readers.word.draft import Draft
from content_import.readers.word.lines import TextLine, lines_of
from content_import.readers.word.lists import with_lists
from content_import.readers.word.looks import with_headings
from content_import.readers.word.numbering import BULLET, Label, Numbering
from content_import.readers.word.spacing import Spacing
from content_import.readers.word.styles import Styles
from content_import.readers.word.values import Cell, Para, Row, Story, Table

_CONTENTS = re.compile(r"(?:toc|indholdsfortegnelse) ?(?:\d|heading)|overskrift til indhold", re.I)
_BULLETED = re.compile(r"list bullet|opstilling - punkttegn", re.I)
_TYPED_NUMBER = re.compile(r"(\s*(?:\d+(?:\.\d+)*[.)]?|[a-zæøå]\)))\t+")
_LONGEST_HEADING = 200
_BLANK = 180
"""Twips of indentation that count as a blank: an eighth of an inch, half a usual step."""
_STEP = 360


class Blocks:
    """Makes blocks of stories, numbering their places on through the document."""

    def __init__(self, styles: Styles, numbering: Numbering, reading: int) -> None:
        self._styles = styles
        self._numbering = numbering
        self._reading = reading
        self._place = 0

    def of(self, story: Story) -> list[Block]:
        """The blocks of a story, with headings by their look and lists put together."""
        drafts = with_headings(self._drafts(story, Spacing(self._styles.spacing())))
        return with_lists([draft.block for draft in drafts])

    def _drafts(self, story: Story, spacing: Spacing) -> list[Draft]:
        drafts: list[Draft] = []
        new_page = False
        for part in story:
            if isinstance(part, Table):
                made = self._table(part)
                spacing.apart()
            else:
                made, ends_page = self._para(part, spacing)
            if made and new_page:
                made[0] = made[0].becoming(new_page=True)
            new_page = (new_page and not made) or (not isinstance(part, Table) and ends_page)
            drafts += made
        return drafts

    def _para(self, para: Para, spacing: Spacing) -> tuple[list[Draft], bool]:
        """(the drafts of a paragraph, whether a page begins after it)."""
        lines, ends_page = lines_of(para, self._reading)
        label = self._numbering.next(para.form)
        if not lines:
            spacing.empty(para.form)
            return [], ends_page or para.new_page
        first = replace(
            lines[0],
            gap=spacing.gap(para.form),
            new_page=para.new_page or lines[0].new_page,
        )
        return self._made(para, [first, *lines[1:]], label), ends_page

    def _made(self, para: Para, lines: list[TextLine], label: Label | None) -> list[Draft]:
        whole = " ".join(line.text for line in lines)
        if para.contents or _CONTENTS.match(para.form.name):
            return [self._draft("contents", whole, lines[0])]
        if para.form.level and len(whole) <= _LONGEST_HEADING:
            number = f"{label.text} " if label and label.ordered else ""
            return [self._draft("heading", number + whole, lines[0], level=para.form.level)]
        if label is None and _BULLETED.match(para.form.name):
            label = Label(BULLET, False, None, 0, "")
        if label is not None:
            return self._item(para, lines, label)
        return [draft for line in lines for draft in self._plain(line, para.form.left or 0)]

    def _item(self, para: Para, lines: list[TextLine], label: Label) -> list[Draft]:
        """An item, with typed items in its further lines below it."""
        left = para.form.left if para.form.left is not None else label.left
        left = _STEP * (label.depth + 1) if left is None else left
        more = [_typed(line.text) for line in lines[1:]]
        text = " ".join([lines[0].text, *(line.text for line in more if not line.bullet)])
        item = self._draft("item", text, lines[0], level=left // _BLANK, marker=label.text)
        found = [replace(item, number=label.text if label.ordered else "")]
        for line in more:
            if line.bullet:
                below = TextLine(line.text)
                level = left // _BLANK + 2
                found.append(self._draft("item", line.text, below, level=level, marker=line.bullet))
        return found

    def _plain(self, line: TextLine, left: int) -> list[Draft]:
        """A line that no style or list tells anything of, read as a line of text is."""
        typed = _typed(line.text)
        if typed.is_drawn:
            return [self._draft("rule", typed.text, line)]
        if typed.bullet:
            level = left // _BLANK + typed.indent
            return [self._draft("item", typed.text, line, level=level, marker=typed.bullet)]
        if "\t" in typed.text.strip():
            return [self._tabbed(line, typed)]
        return [self._draft("paragraph", typed.text, line)]

    def _tabbed(self, line: TextLine, typed: Line) -> Draft:
        """A line with tabs between its words: a row of a table without borders."""
        row = self._draft("row", typed.text, line)
        cells = tuple(
            (replace(row.block, kind="paragraph", text=" ".join(cell.split())),)
            if cell.strip()
            else ()
            for cell in typed.text.split("\t")
        )
        return row.becoming(cells=cells)

    def _draft(self, kind: str, text: str, line: TextLine, **more) -> Draft:
        self._place += 1
        facts = {"gap": line.gap, "new_page": line.new_page, **more}
        block = Block(kind, " ".join(text.split()), (Where(paragraph=self._place),), **facts)
        return Draft(block, line.bold, line.size)

    def _table(self, table: Table) -> list[Draft]:
        if all(len(row.cells) <= 1 for row in table.rows):
            return self._frame(table)
        rows = [row for row in (self._row(row, table.style) for row in table.rows) if row]
        first, *more = rows or [None]
        return [
            Draft(replace(row, gap=gap))
            for row, gap in [(first, 1), *((row, 0) for row in more)]
            if row
        ]

    def _frame(self, table: Table) -> list[Draft]:
        """A table of one column only draws a frame around its paragraphs."""
        drafts: list[Draft] = []
        for cell in (cell for row in table.rows for cell in row.cells):
            drafts += self._drafts(cell.content, Spacing(self._styles.spacing(table.style)))
        return drafts

    def _row(self, row: Row, style: str) -> Block | None:
        cells: list[tuple[Block, ...]] = [()] * row.skipped
        for cell in row.cells:
            cells += [self._cell(cell, style), *([()] * (cell.width - 1))]
        inside = [block for cell in cells for block in cell]
        if not inside:
            return None
        text = " ".join(block.text for block in inside)
        where = tuple(where for block in inside for where in block.where)
        new_page = inside[0].new_page
        return Block("row", text, where, new_page=new_page, cells=tuple(cells))

    def _cell(self, cell: Cell, style: str) -> tuple[Block, ...]:
        drafts = self._drafts(cell.content, Spacing(self._styles.spacing(style)))
        return tuple(with_lists([block for one in drafts for block in _in_cell(one.block)]))


def _typed(text: str) -> Line:
    """The line with its typed bullet or number told apart."""
    (line,) = split_lines(_TYPED_NUMBER.sub(r"\1 ", text, count=1))
    return line


def _in_cell(block: Block) -> list[Block]:
    """What becomes of a block in a cell: a row of a table inside it is its paragraphs."""
    if block.kind != "row":
        return [block]
    if len(block.where) == 1:
        return [replace(block, kind="paragraph", text=" ".join(block.text.split()), cells=())]
    inside = [inner for cell in block.cells for inner in cell]
    return [replace(inside[0], gap=block.gap), *inside[1:]]
