"""A document as .docx: styles as Word's users have them, lists with numbering, a field for the
contents list, page heads, footnotes."""

import zipfile
from io import BytesIO

from docx import Document
from docx.document import Document as Docx
from docx.enum.style import WD_STYLE_TYPE
from docx.shared import Pt
from docx.text.paragraph import Paragraph as WordParagraph

from tests.formats.elements import (
    Bold,
    Contents,
    Element,
    Heading,
    Item,
    Items,
    Labelled,
    Lines,
    PageBreak,
    Paragraph,
    Rule,
    Table,
    Title,
)
from tests.formats.word_fields import page_number, wrap_in_contents_field
from tests.formats.word_notes import Footnotes
from tests.formats.word_numbering import Numbering

_SAVED = (1980, 1, 1, 0, 0, 0)
"""The day that all parts of the file bear, so that its bytes are always the same."""
_MORE_SPACE = Pt(24)


def render(elements: tuple[Element, ...], title: str, head: str, make: "type[Writer]") -> bytes:
    """The bytes of the file as `make` writes it; `head` stands over every page, "Side 3 af 12"
    below."""
    docx = Document()
    docx.core_properties.title = title[:255]
    docx.core_properties.author = "Havlund Kommune"
    _page_head(docx, head)
    writer = make(docx)
    for element in elements:
        writer.add(element)
    writer.notes.save()
    return _with_fixed_dates(docx)


class Writer:
    """What has been written so far; lists and footnotes count through the whole document."""

    def __init__(self, docx: Docx) -> None:
        self.docx = docx
        self.numbering = Numbering(docx)
        self.notes = Footnotes(docx)
        self.has_title = False
        self.new_page = False

    def add(self, element: Element) -> None:
        """Write one element at the end of the document."""
        match element:
            case Title(text):
                self._title(text)
                self.has_title = True
            case Heading(level, text):
                self._heading(level, text)
            case Paragraph():
                self._running_text(element)
            case Bold(text):
                self._paragraph("").add_run(text).bold = True
            case Labelled(label, value):
                self._paragraph("").add_run(f"{label}:").bold = True
                self.docx.paragraphs[-1].add_run(f" {value}")
            case Lines(texts):
                self._lines(texts)
            case Items():
                self._items(list(element.all))
            case Table():
                self._table(element)
            case Contents():
                self._contents(element)
            case PageBreak():
                self.new_page = True
            case Rule():
                self._paragraph("_" * 40)

    def _paragraph(self, text: str, style: str | None = None) -> WordParagraph:
        paragraph = self.docx.add_paragraph(text, style)
        if self.new_page:
            paragraph.paragraph_format.page_break_before = True
            self.new_page = False
        return paragraph

    def _title(self, text: str) -> None:
        self._paragraph(text, "Subtitle" if self.has_title else "Title")

    def _heading(self, level: int, text: str) -> None:
        self._paragraph(text, f"Heading {min(level, 9)}")

    def _running_text(self, element: Paragraph) -> None:
        paragraph = self._paragraph("")
        if element.gap > 1:
            paragraph.paragraph_format.space_before = _MORE_SPACE
        self.notes.write(paragraph, element.text, element.notes)

    def _lines(self, texts: tuple[str, ...]) -> None:
        written = [self._paragraph(text, "No Spacing") for text in texts]
        written[-1].paragraph_format.space_after = Pt(10)

    def _items(self, items: list[Item], container: object = None) -> None:
        for item, (style, number) in zip(items, self.numbering.styles_of(items), strict=True):
            if container is None:
                paragraph = self._paragraph(item.text, style)
            else:
                paragraph = container.add_paragraph(item.text, style)
            self.numbering.number(paragraph, number, item.level)

    def _table(self, table: Table) -> None:
        made = self.docx.add_table(len(table.rows), table.width, style="Table Grid")
        for row, cells in zip(made.rows, table.cells, strict=True):
            for cell, parts in zip(row.cells, cells, strict=True):
                self._cell(cell, parts)

    def _cell(self, cell: object, parts: tuple[str | Item, ...]) -> None:
        """Word wants a paragraph in every cell, an empty one too; the first part takes its
        place."""
        for place, part in enumerate(parts):
            if isinstance(part, Item):
                self._items([part], cell)
            elif place:
                cell.add_paragraph(part)
            else:
                cell.paragraphs[0].add_run(part)
        if parts and isinstance(parts[0], Item):
            first = cell.paragraphs[0]._p
            first.getparent().remove(first)

    def _contents(self, contents: Contents) -> None:
        self._paragraph(contents.title, "TOC Heading")
        written = [
            self._paragraph(
                one.text if one.page is None else f"{one.text}\t{one.page}",
                _contents_style(self.docx, one.level),
            )
            for one in contents.entries
        ]
        wrap_in_contents_field(written)


def _contents_style(docx: Docx, level: int) -> str:
    name = f"toc {level}"
    if name not in [style.name for style in docx.styles]:
        style = docx.styles.add_style(name, WD_STYLE_TYPE.PARAGRAPH, builtin=True)
        style.base_style = docx.styles["Normal"]
        style.paragraph_format.left_indent = Pt(11 * (level - 1))
        style.paragraph_format.space_after = Pt(0)
    return name


def _page_head(docx: Docx, head: str) -> None:
    section = docx.sections[0]
    if head:
        section.header.paragraphs[0].text = head
    page_number(section.footer.paragraphs[0])


def _with_fixed_dates(docx: Docx) -> bytes:
    written, fixed = BytesIO(), BytesIO()
    docx.save(written)
    with zipfile.ZipFile(written) as parts, zipfile.ZipFile(fixed, "w") as target:
        for name in parts.namelist():
            part = zipfile.ZipInfo(name, _SAVED)
            part.compress_type = zipfile.ZIP_DEFLATED
            target.writestr(part, parts.read(name))
    return fixed.getvalue()
