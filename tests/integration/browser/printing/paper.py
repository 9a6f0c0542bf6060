"""Reads a PDF as a screen reader does: text by pages, bookmarks, and the tree of tags."""

import ctypes
from dataclasses import dataclass, field
from functools import cached_property

import pypdfium2
import pypdfium2.raw as pdfium


@dataclass
class Tag:
    """A tag with those in it; `alt` and `actual` are its words beside the text."""

    kind: str
    alt: str = ""
    actual: str = ""
    inner: list["Tag"] = field(default_factory=list)

    def all(self):
        yield self
        for each in self.inner:
            yield from each.all()


class Paper:
    """A PDF that was printed."""

    def __init__(self, data: bytes):
        assert data.startswith(b"%PDF-1.7")
        self.data = data
        self._document = pypdfium2.PdfDocument(data)

    @cached_property
    def pages(self) -> list[str]:
        found = [page.get_textpage().get_text_range() for page in self._document]
        return [text.replace("\r\n", "\n") for text in found]

    @property
    def text(self) -> str:
        """The whole text; a line's end is a space, a word that was divided is one again."""
        joined = " ".join(self.pages).replace("\ufffe\n", "").replace("\ufffe", "")
        return " ".join(joined.split())

    @cached_property
    def bookmarks(self) -> list[tuple[int, str]]:
        return [(mark.level, mark.get_title()) for mark in self._document.get_toc()]

    @property
    def properties(self) -> dict[str, str]:
        return self._document.get_metadata_dict()

    @cached_property
    def tags(self) -> list[Tag]:
        """Every tag of the document, page by page, the outer before the inner."""
        return [tag for page in self._document for root in _roots(page) for tag in root.all()]

    def kinds(self) -> list[str]:
        return [tag.kind for tag in self.tags]


def _roots(page):
    tree = pdfium.FPDF_StructTree_GetForPage(page.raw)
    count = pdfium.FPDF_StructTree_CountChildren(tree)
    return [_tag(pdfium.FPDF_StructTree_GetChildAtIndex(tree, n)) for n in range(count)]


def _tag(element) -> Tag:
    count = pdfium.FPDF_StructElement_CountChildren(element)
    inner = [pdfium.FPDF_StructElement_GetChildAtIndex(element, n) for n in range(count)]
    return Tag(
        _words(pdfium.FPDF_StructElement_GetType, element),
        _words(pdfium.FPDF_StructElement_GetAltText, element),
        _words(pdfium.FPDF_StructElement_GetActualText, element),
        [_tag(each) for each in inner if each],
    )


def _words(read, element) -> str:
    size = read(element, None, 0)
    buffer = ctypes.create_string_buffer(size)
    read(element, buffer, size)
    return buffer.raw[: max(size - 2, 0)].decode("utf-16-le")
