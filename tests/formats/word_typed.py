"""A document as .docx that knows no styles: headings are bold and larger, empty paragraphs make
the space, addresses are one paragraph with line breaks."""

from docx.document import Document as Docx
from docx.enum.text import WD_TAB_ALIGNMENT, WD_TAB_LEADER
from docx.shared import Cm, Pt

from tests.formats.elements import Contents, Element, Heading, PageBreak, Paragraph
from tests.formats.word import Writer
from tests.formats.word_numbering import Numbering

_TITLE, _HEADINGS, _TEXT = 22, (16, 13, 11), 11


class TypedWriter(Writer):
    """Writes as people do who never open the list of styles."""

    def __init__(self, docx: Docx) -> None:
        super().__init__(docx)
        self.numbering = Numbering(docx, bullets_by_style=False)
        normal = docx.styles["Normal"]
        normal.font.size = Pt(_TEXT)
        normal.paragraph_format.space_after = Pt(0)
        self._before: Element | None = None

    def add(self, element: Element) -> None:
        """Write one element, after an empty paragraph unless a heading stands above it."""
        if not isinstance(element, PageBreak):
            self._space(element)
            self._before = element
        super().add(element)

    def _space(self, element: Element) -> None:
        if self._before is None or isinstance(self._before, Heading):
            return
        for _ in range(element.gap if isinstance(element, Paragraph) else 1):
            self._paragraph("")

    def _title(self, text: str) -> None:
        self._large(text, _HEADINGS[0] if self.has_title else _TITLE)

    def _heading(self, level: int, text: str) -> None:
        self._large(text, _HEADINGS[min(level, len(_HEADINGS)) - 1])

    def _large(self, text: str, size: int) -> None:
        run = self._paragraph("").add_run(text)
        run.bold, run.font.size = True, Pt(size)

    def _running_text(self, element: Paragraph) -> None:
        self.notes.write(self._paragraph(""), element.text, element.notes)

    def _lines(self, texts: tuple[str, ...]) -> None:
        self._paragraph("\n".join(texts))

    def _contents(self, contents: Contents) -> None:
        self._large(contents.title, _HEADINGS[1])
        for entry in contents.entries:
            text = entry.text if entry.page is None else f"{entry.text}\t{entry.page}"
            stops = self._paragraph(text).paragraph_format.tab_stops
            stops.add_tab_stop(Cm(15), WD_TAB_ALIGNMENT.RIGHT, WD_TAB_LEADER.DOTS)
