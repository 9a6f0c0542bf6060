"""A document as a list of elements, and its bytes in each format; the same elements always give
the same bytes."""

from collections.abc import Iterable
from dataclasses import dataclass

from tests.formats import pdf, plain, web, web_cms, word
from tests.formats.elements import Bold, Element, Heading, Title, is_empty
from tests.formats.pdf_look import COLUMNS, PLAIN, TIGHT, Look
from tests.formats.word import Writer
from tests.formats.word_counted import CountingWriter
from tests.formats.word_typed import TypedWriter


@dataclass(frozen=True)
class Paper:
    """The elements of a document, and the `head` that its pages repeat ("" for none)."""

    elements: tuple[Element, ...]
    head: str = ""

    @property
    def title(self) -> str:
        """The first line of the cover, for the file's own properties."""
        return next(
            (one.text for one in self.elements if isinstance(one, (Title, Heading, Bold))),
            "Dokument",
        )

    def as_text(self) -> bytes:
        """A text file in UTF-8."""
        return plain.render(self.elements)

    def as_word(self, make: type[Writer] = Writer) -> bytes:
        """A .docx file, typed by habits of one kind or another."""
        return word.render(self.elements, self.title, self.head, make)

    def as_pdf(self, look: Look = PLAIN) -> bytes:
        """A .pdf file; what the standard fonts lack is printed as the nearest they have."""
        return pdf.render(self.elements, self.title, self.head, look)

    def as_web(self) -> bytes:
        """An .html file with what pages have around the document: navigation, cookies, footer."""
        return web.render(self.elements, self.title)

    def as_folded_web(self) -> bytes:
        """An .html file of an older system, with its offers folded together."""
        return web_cms.render(self.elements, self.title)


def document(elements: Iterable[Element], head: str = "") -> Paper:
    """The document that some elements make, in reading order; empty ones leave no trace."""
    return Paper(tuple(element for element in elements if not is_empty(element)), head)


def rendered(paper: Paper, extension: str) -> bytes:
    """The document's bytes in the format of a file extension, ".docx" for example."""
    return WRITERS[extension](paper)


WRITERS = {
    ".txt": Paper.as_text,
    ".docx": Paper.as_word,
    ".pdf": Paper.as_pdf,
    ".html": Paper.as_web,
}
"""File extension to the writer of that format."""

DRESSES = {
    "docx:counted": (".docx", lambda paper: paper.as_word(CountingWriter)),
    "docx:typed": (".docx", lambda paper: paper.as_word(TypedWriter)),
    "pdf:tight": (".pdf", lambda paper: paper.as_pdf(TIGHT)),
    "pdf:columns": (".pdf", lambda paper: paper.as_pdf(COLUMNS)),
    "html:folded": (".html", Paper.as_folded_web),
    **{extension.lstrip("."): (extension, writer) for extension, writer in WRITERS.items()},
}
"""Name of a look to its file extension and its writer; the plain looks go by their format."""
