"""PDF files drawn for tests, and what the reader makes of them."""

from collections.abc import Callable
from io import BytesIO

from reportlab.lib.pagesizes import A4
from reportlab.lib.pdfencrypt import StandardEncryption
from reportlab.pdfgen.canvas import Canvas

from content_import.model import Block, Document
from content_import.readers.pdf import read_pdf_bytes

Mark = Callable[[Canvas], None]
LEFT, WIDTH = 70, 455


def pdf(*pages: list[Mark], lock: StandardEncryption | None = None, size=A4) -> bytes:
    """The bytes of a file with some pages, each a list of marks."""
    target = BytesIO()
    canvas = Canvas(target, pagesize=size, invariant=1, encrypt=lock)
    for page in pages:
        for mark in page:
            mark(canvas)
        canvas.showPage()
    canvas.save()
    return target.getvalue()


def text(top: float, words: str, size: float = 11, bold: bool = False, x: float = LEFT) -> Mark:
    """Words on one base line, `top` points from the page's upper edge."""
    font = "Helvetica-Bold" if bold else "Helvetica"
    return set_in(font, top, words, size, x)


def set_in(font: str, top: float, words: str, size: float = 11, x: float = LEFT) -> Mark:
    """Words in a font."""

    def draw(canvas: Canvas) -> None:
        canvas.setFont(font, size)
        canvas.drawString(x, A4[1] - top, words)

    return draw


def lines(top: float, *texts: str, size: float = 11, x: float = LEFT, leading: float = 14):
    """Lines of a paragraph, one below the other."""
    return [text(top + place * leading, words, size, x=x) for place, words in enumerate(texts)]


def rule(x0: float, top0: float, x1: float, top1: float) -> Mark:
    """A drawn line."""
    return lambda canvas: canvas.line(x0, A4[1] - top0, x1, A4[1] - top1)


def box(x: float, top: float, width: float, height: float) -> Mark:
    """A drawn box."""
    return lambda canvas: canvas.rect(x, A4[1] - top - height, width, height)


def read(data: bytes) -> Document:
    """The document in a file."""
    return read_pdf_bytes(data, "standard.pdf")


def blocks(*pages: list[Mark]) -> list[Block]:
    """The blocks of a file with some pages, without furniture."""
    return [block for block in read(pdf(*pages)).blocks if block.kind != "furniture"]


def told(*pages: list[Mark]) -> list[tuple[str, str]]:
    """Kind and text of each block."""
    return [(block.kind, block.text) for block in blocks(*pages)]


def cells(block: Block) -> list[str]:
    """The text of each cell of a row."""
    return [" / ".join(part.text for part in cell) for cell in block.cells]


def handmade(font: bytes, codes: bytes) -> bytes:
    """A file with one line of character codes in a font, written object by object."""
    stream = b"BT /F1 12 Tf 70 700 Td " + codes + b" Tj ET"
    objects = [
        b"<</Type/Catalog/Pages 2 0 R>>",
        b"<</Type/Pages/Kids[3 0 R]/Count 1>>",
        b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R"
        b"/Resources<</Font<</F1 5 0 R>>>>>>",
        b"<</Length %d>>stream\n%s\nendstream" % (len(stream), stream),
        font,
    ]
    body = b"".join(b"%d 0 obj\n%s\nendobj\n" % pair for pair in enumerate(objects, start=1))
    return b"%PDF-1.7\n" + body + b"trailer<</Root 1 0 R>>\n"
