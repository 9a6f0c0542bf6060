"""Robot keywords that read printed documents."""

from pathlib import Path

from pypdfium2 import PdfDocument


def words_of_the_pdf(path: str) -> str:
    """All words of a PDF on one line; an error where the file is none."""
    document = PdfDocument(Path(path).read_bytes())
    try:
        text = " ".join(page.get_textpage().get_text_range() for page in document)
    finally:
        document.close()
    return " ".join(text.split())
