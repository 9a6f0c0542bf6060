"""The stories of a document to blocks, in one reading of its tracked changes."""

from collections.abc import Callable
from dataclasses import replace

from content_import.model import Block
from content_import.readers.bounds import Allowance
from content_import.readers.word.draft import Draft, Drafts
from content_import.readers.word.lines import lines_of
from content_import.readers.word.lists import with_lists
from content_import.readers.word.looks import with_headings
from content_import.readers.word.margin import Margin
from content_import.readers.word.merging import merged
from content_import.readers.word.names import Element
from content_import.readers.word.notes import Notes
from content_import.readers.word.numbered import with_titles
from content_import.readers.word.numbering import Numbering
from content_import.readers.word.package import Package
from content_import.readers.word.paragraphs import Paragraphs
from content_import.readers.word.spacing import Spacing
from content_import.readers.word.state import State
from content_import.readers.word.story import read_story
from content_import.readers.word.styles import Styles
from content_import.readers.word.tables import is_frame, rows_of
from content_import.readers.word.values import BOTH, Kept, Para, Story, Table, paragraphs_in
from content_import.settings import REJECTED, Settings, silent

_OFTEN = 100
"""Paragraphs and tables between two words on how far the reading is."""


class Blocks:
    """Makes the blocks of a document story by story, and keeps what it finds beside them.

    A reading is 0 for the text before the tracked changes, 1 for that after them; without a choice
    they are read as accepted.
    """

    def __init__(self, package: Package, settings: Settings) -> None:
        self._reading = 0 if settings.choices.reading == REJECTED else 1
        self._progress = settings.progress
        self._allowance = Allowance(package.name, settings.limits)
        self._styles = Styles(package.related("styles"))
        self._numbering = Numbering(package.related("numbering"), self._styles)
        self._notes = Notes(package)
        self._drafts = Drafts()
        self._paragraphs = Paragraphs(self._drafts)
        self._pictures = True
        self.margin = Margin(package, self._reading, self._drafts, self._words)

    def of(self, element: Element, pictures: bool = True) -> list[Block]:
        """The blocks of what stands in an element; without `pictures` those in it are passed
        over."""
        self._pictures = pictures
        drafts = self._read(self._story(element), progress=self._progress)
        flow = [draft for draft in drafts if not draft.apart]
        made = iter(with_lists([draft.block for draft in with_titles(with_headings(flow))]))
        return [draft.block if draft.apart else next(made) for draft in drafts]

    def of_rest(self) -> list[Block]:
        """Asides of the comments whose sign stands nowhere in the text."""
        margin = self.margin
        return [draft.block for key in margin.comments.left() for draft in margin.comment(key)]

    def _story(self, element: Element, kept: Kept = BOTH) -> Story:
        state = State(self._styles)
        story = read_story(element, state, kept)
        if state.fields.unfinished:
            story = read_story(element, State(self._styles, trusted=False), kept)
        return merged(story, self._reading)

    def _read(
        self, story: Story, table_style: str = "", progress: Callable[[int, int], None] = silent
    ) -> list[Draft]:
        """The drafts of a story; `table_style` is that of the table which it stands in."""
        drafts: list[Draft] = []
        spacing = Spacing(self._styles.spacing(table_style))
        new_page = False
        for done, part in enumerate(story):
            if done % _OFTEN == 0:
                progress(done, len(story))
            made, ends_page = self._part(part, spacing)
            if made and new_page:
                made[0] = made[0].becoming(new_page=True)
            new_page = ends_page or (new_page and not made)
            drafts += made
        return drafts

    def _part(self, part: Para | Table, spacing: Spacing) -> tuple[list[Draft], bool]:
        """(the drafts of a paragraph or table, whether a page begins after it)."""
        if isinstance(part, Para):
            return self._absent(part) if part.ghost else self._para(part, spacing)
        spacing.apart()
        if is_frame(part):
            cells = [cell for row in part.rows for cell in row.cells]
            return [one for cell in cells for one in self._read(cell.content, part.style)], False
        return rows_of(part, lambda content: self._read(content, part.style)), False

    def _para(self, para: Para, spacing: Spacing) -> tuple[list[Draft], bool]:
        self._allowance.take(para.text(self._reading))
        para, notes = self._notes.called(para, self._reading)
        lines, ends_page = lines_of(para, self._reading)
        label = self._numbering.next(para.form)
        drafts: list[Draft] = []
        if lines:
            new_page = para.new_page or lines[0].new_page
            first = replace(lines[0], gap=spacing.gap(para.form), new_page=new_page)
            drafts = self._paragraphs.read(para.form, [first, *lines[1:]], label, para.contents)
        else:
            spacing.empty(para.form)
        ends_page = ends_page or (para.new_page and not lines)
        return [*drafts, *self._anchored(para, notes, drafts)], ends_page

    def _absent(self, para: Para) -> tuple[list[Draft], bool]:
        """What is left of a paragraph that the reading doesn't have."""
        para, notes = self._notes.called(para, self._reading)
        return self._anchored(para, notes, []), False

    def _anchored(
        self, para: Para, notes: list[tuple[str, Element, Kept]], drafts: list[Draft]
    ) -> list[Draft]:
        """What stands beside a paragraph's own drafts: words that don't show, comments, pictures,
        notes and text boxes."""
        anchored = self.margin.beside(para, drafts, self._pictures)
        for mark, element, kept in notes:
            anchored += self._note(mark, element, kept)
        for element, kept in para.boxes:
            anchored += self._box(element, kept)
        return anchored

    def _words(self, element: Element) -> str:
        paras = paragraphs_in(self._story(element))
        return " ".join(para.text(self._reading) for para in paras)

    def _note(self, mark: str, element: Element, kept: Kept) -> list[Draft]:
        self._notes.inside = True
        drafts = self._read(self._story(element, kept))
        self._notes.inside = False
        flow = [draft for draft in drafts if not draft.is_aside]
        made = iter(with_lists([draft.block for draft in flow]))
        drafts = [one if one.is_aside else Draft(next(made), apart=True) for one in drafts]
        first = next((at for at, draft in enumerate(drafts) if not draft.is_aside), None)
        if first is not None:
            block = drafts[first].block
            text = f"{mark or block.marker} {block.text}".strip()
            drafts[first] = drafts[first].becoming(kind="paragraph", text=text, marker="", cells=())
        return drafts

    def _box(self, element: Element, kept: Kept) -> list[Draft]:
        first, *more = self._read(self._story(element, kept)) or [None]
        return [first.becoming(gap=max(1, first.block.gap)), *more] if first else []
