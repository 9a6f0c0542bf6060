"""Reads a PDF as a screen reader does: text by pages, bookmarks, and the tree of tags."""

import ctypes
import re
import zlib
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
        joined = re.sub("[\ufffe\u2010]\n|\ufffe", "", " ".join(self.pages))
        return " ".join(joined.split())

    @property
    def unpacked(self) -> bytes:
        """The file with all that is packed in it."""
        packed = re.findall(rb"/FlateDecode.*?stream\n(.*?)\nendstream", self.data, re.S)
        return b"\n".join([self.data, *map(zlib.decompress, packed)])

    @cached_property
    def bookmarks(self) -> list[tuple[int, str]]:
        return [(mark.level, mark.get_title()) for mark in self._document.get_toc()]

    @property
    def properties(self) -> dict[str, str]:
        return self._document.get_metadata_dict()

    @property
    def language(self) -> str:
        size = pdfium.FPDFCatalog_GetLanguage(self._document.raw, None, 0)
        buffer = (ctypes.c_ushort * (size // 2))()
        pdfium.FPDFCatalog_GetLanguage(self._document.raw, buffer, size)
        return bytes(buffer).decode("utf-16-le").rstrip("\0")

    @property
    def is_tagged(self) -> bool:
        return bool(pdfium.FPDFCatalog_IsTagged(self._document.raw))

    @cached_property
    def fonts_from_elsewhere(self) -> set[str]:
        """The fonts of the text that are not in the file."""
        objects = [each for page in self._document for each in page.get_objects()]
        texts = [each for each in objects if each.type == pdfium.FPDF_PAGEOBJ_TEXT]
        fonts = [pdfium.FPDFTextObj_GetFont(each.raw) for each in texts]
        return {_name(font) for font in fonts if not pdfium.FPDFFont_GetIsEmbedded(font)}

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


def _name(font) -> str:
    size = pdfium.FPDFFont_GetFamilyName(font, None, 0)
    buffer = ctypes.create_string_buffer(size)
    pdfium.FPDFFont_GetFamilyName(font, buffer, size)
    return buffer.value.decode()


def _words(read, element) -> str:
    size = read(element, None, 0)
    buffer = ctypes.create_string_buffer(size)
    read(element, buffer, size)
    return buffer.raw[: max(size - 2, 0)].decode("utf-16-le")
